import { connect } from "node:net";

type Failure = Error & {
  code?: string;
  cause?: unknown;
  errors?: unknown[];
};

// Down the causes; of many failed attempts, the first.
function root(error: Failure, depth = 20): Failure {
  const inner = error.cause ?? error.errors?.[0];
  if (!(inner instanceof Error) || depth === 0) return error;
  return root(inner as Failure, depth - 1);
}

function inOneLine(error: Failure): string {
  const found = root(error);
  return `${error.name} <- ${found.name} ${found.code ?? found.message}`;
}

try {
  await fetch("http://127.0.0.1:5/");
} catch (error) {
  console.log(inOneLine(error as Failure));
}
const client = connect({ host: "localhost", port: 5 });
client.on("error", (error: Failure) => {
  console.log("message:", JSON.stringify(error.message.split(" 1")[0]));
  const wrapped = new Error("cannot load the order", { cause: error });
  console.log(inOneLine(wrapped));
});

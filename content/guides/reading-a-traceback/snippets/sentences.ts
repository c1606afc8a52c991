import { inspect } from "node:util";

/** What console.error prints of an error, without the lines of the stack. */
function printed(error: unknown, options = {}): string {
  const lines = inspect(error, options).split("\n");
  return lines.filter((line) => !/^ +at /.test(line)).join("\n");
}

async function load() {
  const port = 5;
  return fetch(`http://127.0.0.1:${port}/`).catch((cause: unknown) => {
    throw new Error("cannot load the order", { cause });
  });
}
async function show() {
  return load().catch((cause: unknown) => {
    throw new Error("cannot show the page", { cause });
  });
}
const error = await show().catch((reason: unknown) => reason);

console.log("console.error(error):");
console.log(printed(error));
console.log("inspect(error, { depth: 9 }):");
console.log(printed(error, { depth: 9 }));

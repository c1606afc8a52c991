import { format, inspect } from "node:util";

const error: Error = await fetch("http://127.0.0.1:8000/").then(
  () => new Error("not reached"),
  (reason) => reason,
);
const deep = { depth: 9 };
// console.log prints what format returns.
const logged: Record<string, string> = {
  "error.message": error.message,
  "error.stack": error.stack ?? "",
  "`${error}`": `${error}`,
  "JSON.stringify({ error })": JSON.stringify({ error }),
  "JSON.stringify({ ...error })": JSON.stringify({ ...error }),
  "console.log(error)": format(error),
  "console.log({ error })": format({ error }),
  "console.log({ job: { error } })": format({ job: { error } }),
  "inspect({ job: { error } }, deep)": inspect({ job: { error } }, deep),
};
for (const [way, text] of Object.entries(logged)) {
  const verdict = text.includes("ECONNREFUSED") ? "kept" : "LOST";
  console.log(`${verdict}  ${way}`);
}

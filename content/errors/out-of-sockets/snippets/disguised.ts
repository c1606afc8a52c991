import { spawnSync } from "node:child_process";
import { lookup, resolve4 } from "node:dns/promises";
import { closeSync, openSync } from "node:fs";

const [node = "", file = ""] = process.argv;
if (process.argv[2] === undefined) {
  const line = 'ulimit -n 64; exec "$0" "$1" few';
  const options = { stdio: "inherit" } as const;
  const { status } = spawnSync("sh", ["-c", line, node, file], options);
  process.exit(status);
}

const told = (error: unknown) => (error instanceof Error ? error.message : "");
const kept: number[] = [];
try {
  for (;;) kept.push(openSync("/dev/null", "r"));
} catch (error) {
  console.log("a file:", told(error));
}
console.log("lookup:", await lookup("localhost").catch(told));
console.log("resolve4:", await resolve4("localhost").catch(told));

for (const descriptor of kept) closeSync(descriptor);
const { address } = await lookup("localhost", { family: 4 });
console.log("lookup, with descriptors free:", address);

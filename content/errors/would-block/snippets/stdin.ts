import { spawn } from "node:child_process";

const program = `
  process.stdin.setEncoding("utf8");
  console.log("reading");
  const text = require("node:fs").readFileSync(0, "utf8");
  console.log("read: " + text);
`;
const child = spawn(process.execPath, ["-e", program], {
  stdio: ["pipe", "pipe", "inherit"],
});
child.stdout.once("data", () => {
  setTimeout(() => child.stdin.end("pong"), 1000);
});
child.stdout.pipe(process.stdout);
child.on("close", (code) => process.exit(code ?? 1));

import { spawn } from "node:child_process";
import { once } from "node:events";

// Each writes on once its reader has gone: that is when stdin speaks.
const BURST = `for (let n = 2; n < 9999; n += 1) console.log(n);`;
const TICKS = `setInterval(() => console.log(2), 1);`;
const WRITE = `process.stdout.write("2\\n");`;
const GUARD = `process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});`;

// What `node … | head -1` does.
async function head(name: string, program: string): Promise<void> {
  const rows = `console.log(1); process.stdin.once("data", () => {${program}})`;
  const child = spawn(process.execPath, ["-e", rows]);
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  await once(child.stdout, "data");
  child.stdout.destroy(); // head has its line and leaves
  child.stdin.end("go on");
  const [code] = await once(child, "close");
  console.log(`${name}: exit ${code} ${/^Error: .*/m.exec(said) ?? ""}`);
}

await head("one burst of console.log", BURST);
await head("console.log now and then", TICKS);
await head("process.stdout.write", WRITE);
await head("guarded", GUARD + TICKS);

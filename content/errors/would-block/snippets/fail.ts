import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

process.chdir(mkdtempSync(join(tmpdir(), "eagain-")));
const program = `
  const server = require("node:net").createServer();
  server.listen({ path: "app.sock", backlog: 1 }, () => {
    console.log("listening, and busy from now on");
    require("node:fs").readSync(0, Buffer.alloc(1));
  });`;
const server = spawn(process.execPath, ["-e", program]);
process.on("exit", () => {
  server.kill("SIGKILL");
  rmSync(process.cwd(), { recursive: true });
});
await once(server.stdout, "data");
setTimeout(() => server.stdin.write("x"), 1000); // no longer busy

for (const turn of [1, 2, 3]) {
  await once(connect("app.sock"), "connect");
  console.log("connected", turn);
}
process.exit();

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createPlainServer } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -keyout key -out cert " +
  "-subj /CN=localhost -addext subjectAltName=IP:127.0.0.1";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key"));
const cert = readFileSync(join(cwd, "cert"));
rmSync(cwd, { recursive: true });

const servers = {
  "self-signed": createServer({ key, cert }),
  "plain HTTP": createPlainServer(),
};
for (const [title, server] of Object.entries(servers)) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const error = await fetch(`https://127.0.0.1:${port}/`).catch((e) => e);
  console.log(`${title}: ${error} <- ${error.cause.code}`);
  server.close();
}

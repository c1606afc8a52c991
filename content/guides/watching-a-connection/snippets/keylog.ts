import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "tls-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost " +
  "-keyout key.pem -out cert.pem -addext subjectAltName=DNS:localhost";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });

const server = createServer({ key, cert }, (socket) => socket.end("secret"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const client = connect({ host: "localhost", port, ca: cert });
const lines: string[] = [];
client.on("keylog", (line) => lines.push(line.toString().trim()));
client.on("data", (data) => console.log(data.toString()));
await once(client, "close");
for (const line of lines.sort()) {
  const [label = "", clientRandom = "", secret = ""] = line.split(" ");
  console.log(label, clientRandom.length, secret.length);
}
server.close();

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cwd = mkdtempSync(join(tmpdir(), "keylog-"));
const make =
  "req -x509 -newkey rsa:2048 -noenc -keyout key.pem -out cert.pem " +
  "-subj /CN=localhost -addext subjectAltName=DNS:localhost";
execFileSync("openssl", make.split(" "), { cwd, stdio: "ignore" });
const [certificate, keys] = [join(cwd, "cert.pem"), join(cwd, "keys.txt")];
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(certificate);
const server = createServer({ key, cert }, (_, answer) => answer.end("hello"));
server.listen(0, "localhost");
await once(server, "listening");
const url = `https://localhost:${(server.address() as AddressInfo).port}/`;

function show(title: string, log: string) {
  const labels = log.split("\n").map((line) => line.split(" ")[0] ?? "");
  const found = labels.filter(Boolean).sort();
  console.log([`${title}: ${found.length} lines`, ...found].join("\n  "));
}
async function child(title: string, setting: Record<string, string>) {
  const program = `fetch("${url}").then((answer) => answer.text())`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate, ...setting };
  await once(spawn(process.execPath, ["-e", program], { env }), "exit");
  show(title, existsSync(keys) ? readFileSync(keys, "utf8") : "");
}

await child("SSLKEYLOGFILE", { SSLKEYLOGFILE: keys });
await child("--tls-keylog", { NODE_OPTIONS: `--tls-keylog=${keys}` });
let log = "";
const request = get(url, { ca: cert });
request.on("socket", (socket) => socket.on("keylog", (line) => (log += line)));
const [response] = await once(request, "response");
await once(response.resume(), "end");
show("'keylog' event", log);
rmSync(cwd, { recursive: true });
server.close();

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect as plain, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tls from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "tls-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost " +
  "-keyout key.pem -out cert.pem";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });

console.log("client of a silent server");
const silent = createServer(() => {}).listen(0, "127.0.0.1");
await once(silent, "listening");
let { port } = silent.address() as AddressInfo;
const client = tls.connect({ host: "127.0.0.1", port });
client.setTimeout(500);
await once(client, "timeout"); // only an event: nothing is closed
console.log("  timeout; destroyed:", client.destroyed);
client.destroy(new Error("no TLS handshake within 500 ms"));
console.log(" ", (await once(client, "error"))[0].message);
silent.close();

console.log("server of a silent client");
const server = tls.createServer({ key, cert, handshakeTimeout: 500 });
server.listen(0, "127.0.0.1");
await once(server, "listening");
({ port } = server.address() as AddressInfo);
const visitor = plain(port, "127.0.0.1").resume();
const [error, socket] = await once(server, "tlsClientError");
console.log(`  ${error.code}; destroyed: ${socket.destroyed}`);
socket.destroy(); // tls.Server leaves it open, https.Server closes it
await once(visitor, "close");
server.close();

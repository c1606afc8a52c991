import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, TLSSocket } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "tls-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost " +
  "-keyout key.pem -out cert.pem -addext subjectAltName=DNS:localhost";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });

const server = createServer((socket) => {
  const site = new TLSSocket(socket, { isServer: true, key, cert });
  // A FIN of the TCP socket, but no close_notify before it.
  site.write("half an ans", () => socket.end());
  server.close();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const client = connect({ host: "localhost", port, ca: cert });
client.on("data", (data) => console.log("data:", data.toString()));
client.on("end", () => console.log("end"));
client.on("error", (error) => console.log("error:", error.message));
client.on("close", (hadError) => console.log("close, error:", hadError));

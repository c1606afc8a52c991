import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import {
  createServer as createProxy,
  connect,
  type AddressInfo,
} from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tls from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "site-"));
const request = "req -x509 -newkey rsa:2048 -noenc -subj /CN=localhost";
const words = [...request.split(" "), "-out", "pem", "-keyout", "key"];
execFileSync("openssl", words, { cwd, stdio: "ignore" });
const [cert, key] = ["pem", "key"].map((name) => readFileSync(join(cwd, name)));
rmSync(cwd, { recursive: true });

const server = tls.createServer({ cert, key }, (socket) => {
  socket.on("error", () => undefined).write("half of an ans");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");

// Stands between the two and hangs up: FIN, but no close_notify.
const proxy = createProxy((near) => {
  const { port } = server.address() as AddressInfo;
  const far = connect(port, "127.0.0.1");
  near.pipe(far, { end: false }).on("error", () => undefined);
  far.pipe(near, { end: false }).on("error", () => undefined);
  process.once("SIGUSR2", () => near.end(() => far.destroy()));
});
proxy.listen(0, "127.0.0.1");
await once(proxy, "listening");

const { port } = proxy.address() as AddressInfo;
const client = tls.connect({
  host: "127.0.0.1",
  port,
  ca: cert,
  servername: "localhost",
});
client.on("data", (data) => {
  console.log("data:", data.toString());
  process.emit("SIGUSR2");
});
client.on("end", () => console.log("end"));
client.on("error", (error: NodeJS.ErrnoException) => console.log(error.code));
client.on("close", (hadError) => {
  console.log("close, had error:", hadError);
  proxy.close();
  server.close();
});

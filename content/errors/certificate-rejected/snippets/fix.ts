import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
const read = (file: string) => readFileSync(join(cwd, file), "utf8");

// Lets OpenSSL 3 write name.key and name.pem.
function issue(name: string, more: string): void {
  const command = `req -x509 -newkey rsa:2048 -noenc -days 2 ${more}`;
  const files = ` -keyout ${name}.key -out ${name}.pem`;
  const words = (command + files).split(" ");
  execFileSync("openssl", words, { cwd, stdio: "ignore" });
}

issue("ca", "-subj /CN=Company-CA -addext keyUsage=critical,keyCertSign");
const name =
  "-subj /CN=localhost -addext subjectAltName=DNS:localhost " +
  "-addext basicConstraints=CA:false";
issue("site", `${name} -CA ca.pem -CAkey ca.key`);
const site = { key: read("site.key"), cert: read("site.pem") };
const ca = read("ca.pem");
rmSync(cwd, { recursive: true });

const server = createServer(site, (_, response) => response.end("welcome"));
server.listen(0, "localhost");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

get({ host: "localhost", port, ca }, (response) => {
  response.setEncoding("utf8").on("data", console.log);
  server.close();
});

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
process.on("exit", () => rmSync(cwd, { recursive: true }));

function issue(name: string, more: string): void {
  const command =
    "req -x509 -newkey rsa:2048 -noenc -days 2 " +
    `-subj /CN=${name} -keyout ${name}.key -out ${name}.pem ${more}`;
  const words = command.trim().split(/\s+/);
  execFileSync("openssl", words, { cwd, stdio: "ignore" });
}

const read = (name: string) => readFileSync(join(cwd, name));

async function check(title: string, authority: string, site = "") {
  issue("ca", authority);
  const names =
    "-addext subjectAltName=DNS:localhost -addext basicConstraints=CA:false";
  issue("site", `${names} -CA ca.pem -CAkey ca.key ${site}`);
  const pair = { key: read("site.key"), cert: read("site.pem") };
  const server = createServer(pair, (socket) => socket.end());
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect({ host: "localhost", port, ca: read("ca.pem") });
  const verdict = await once(client, "secureConnect").then(
    () => "accepted",
    (error: NodeJS.ErrnoException) => error.code,
  );
  console.log(`${title}\n  ${verdict}`);
  client.destroy();
  server.close();
}

const usage = "-addext keyUsage=critical,keyCertSign";
const noKey = "-addext authorityKeyIdentifier=none";
const notCritical = `${usage} -addext basicConstraints=CA:true`;
await check("as RFC 5280 asks", usage);
await check("site without Authority Key Identifier", usage, noKey);
await check("CA with Basic Constraints not critical", notCritical);
await check("CA without Key Usage", "");

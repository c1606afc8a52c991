import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "tls-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost " +
  "-keyout key.pem -out cert.pem";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });

function tell(who: string, error: NodeJS.ErrnoException): void {
  // thread:error:number:library:function:reason:file:line
  const reason = error.message.split(":")[5] ?? error.message;
  console.log(`  ${who}: ${error.code} ${error.syscall ?? ""} (${reason})`);
}
const ask = (request: http.ClientRequest) =>
  new Promise<void>((done) => {
    request.on(
      "error",
      (error) => (tell(`${request.protocol}//`, error), done()),
    );
    request.on("response", () => done());
  });

const plain = http.createServer().listen(0, "127.0.0.1");
const secure = https.createServer({ key, cert }).listen(0, "127.0.0.1");
await Promise.all([once(plain, "listening"), once(secure, "listening")]);
const host = "127.0.0.1";

console.log("TLS to a server without TLS");
let { port } = plain.address() as AddressInfo;
await ask(https.get({ host, port }));
await fetch(`https://${host}:${port}/`).catch((e) => tell("fetch", e.cause));
const [error] = await once(connect({ host, port }), "close").catch((e) => [e]);
tell("tls.connect", error);

console.log("http:// to a server with TLS");
({ port } = secure.address() as AddressInfo);
secure.on("tlsClientError", (error) => tell("server", error));
await ask(http.get({ host, port }));
plain.close();
secure.close();

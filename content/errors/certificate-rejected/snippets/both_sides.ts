import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer, type TlsOptions } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));

// A self-signed certificate for localhost.
function issue(name: string): { key: Buffer; cert: Buffer } {
  const command =
    `req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=${name} ` +
    "-keyout key.pem -out cert.pem -addext subjectAltName=DNS:localhost";
  execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
  const read = (file: string) => readFileSync(join(cwd, file));
  return { key: read("key.pem"), cert: read("cert.pem") };
}

const [own, client, other] = [issue("server"), issue("client"), issue("other")];
rmSync(cwd, { recursive: true });
const name = (error: unknown) => (error as NodeJS.ErrnoException).code;

async function meet(title: string, wants: TlsOptions, has: object) {
  console.log(title);
  const server = createServer({ ...own, ...wants }, (socket) => {
    socket.on("error", () => {});
    socket.end("welcome");
  });
  let seen = "no error";
  server.on("tlsClientError", (error) => (seen = `${name(error)}`));
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const socket = connect({ host: "localhost", port, ...has });
  let heard = "closed, no error";
  socket.on("data", (data) => (heard = data.toString()));
  socket.on("error", (error) => (heard = `${name(error)}`));
  await new Promise((closed) => socket.on("close", closed));
  console.log(`  client: ${heard}`);
  await new Promise((closed) => server.close(closed));
  console.log(`  server: ${seen}`);
}

const ca = own.cert;
const mutual = { requestCert: true, ca: client.cert };
const shop = { host: "localhost", servername: "shop.test" };
await meet("client does not trust the server", {}, {});
await meet("client asked for another name", {}, { ...shop, ca });
await meet("server wants a certificate, client has none", mutual, { ca });
await meet("server does not trust the client", mutual, { ca, ...other });
await meet("both trusted", mutual, { ca, ...client });

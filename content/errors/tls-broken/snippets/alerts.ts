import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer, type TlsOptions } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "tls-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost " +
  "-keyout key.pem -out cert.pem -addext subjectAltName=DNS:localhost";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });

type Refusal = { code: string; reason: string };

async function meet(title: string, wants: TlsOptions, has: object) {
  const server = createServer({ key, cert, ...wants });
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect({ host: "localhost", port, ca: cert, ...has });
  const [[there], here] = await Promise.all([
    once(server, "tlsClientError"),
    new Promise<Refusal>((seen) => {
      client.on("error", (error) => seen(error as unknown as Refusal));
    }),
  ]);
  console.log(`${title}\n  client: ${here.code} (${here.reason})`);
  console.log(`  server: ${there.code} (${there.reason})`);
  server.close();
}

const upTo12 = { maxVersion: "TLSv1.2" };
await meet("no version in common", { minVersion: "TLSv1.3" }, upTo12);
const ciphers = "ECDHE-RSA-AES128-GCM-SHA256";
const other = { ciphers: "AES128-SHA256" };
await meet("no cipher in common", other, { ...upTo12, ciphers });

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tls from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "site-"));
const request = "req -x509 -newkey rsa:2048 -noenc -subj /CN=localhost";
const words = [...request.split(" "), "-out", "pem", "-keyout", "key"];
execFileSync("openssl", words, { cwd, stdio: "ignore" });
const [cert, key] = ["pem", "key"].map((name) => readFileSync(join(cwd, name)));
rmSync(cwd, { recursive: true });

type Options = tls.TlsOptions & tls.ConnectionOptions;

async function attempt(title: string, site: Options, client: Options) {
  console.log(title);
  const server = tls.createServer({ cert, key, ...site });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const refused = once(server, "tlsClientError");
  const connection = tls.connect({ host: "127.0.0.1", port, ...client });
  const told = new Promise<NodeJS.ErrnoException>((resolve) => {
    connection.on("error", resolve);
  });
  const [error] = (await refused) as [NodeJS.ErrnoException];
  console.log("  server:", error.code);
  console.log("  client:", (await told).code);
  server.close();
}

await attempt(
  "client up to 1.2, server from 1.3",
  { minVersion: "TLSv1.3" },
  { maxVersion: "TLSv1.2" },
);
await attempt(
  "no cipher in common",
  { maxVersion: "TLSv1.2", ciphers: "ECDHE-RSA-AES256-GCM-SHA384" },
  { maxVersion: "TLSv1.2", ciphers: "ECDHE-RSA-CHACHA20-POLY1305" },
);

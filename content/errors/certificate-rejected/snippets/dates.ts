import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
process.on("exit", () => rmSync(cwd, { recursive: true }));
const settings = `
[ca]
default_ca = own
[own]
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
`;

function openssl(command: string): void {
  execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
}

async function check(begins: string, ends: string): Promise<void> {
  writeFileSync(join(cwd, "index.txt"), "");
  openssl(
    "ca -config ca.cnf -batch -selfsign -keyfile site.key -in site.csr " +
      `-startdate ${begins} -enddate ${ends} -out site.pem -notext`,
  );
  const key = readFileSync(join(cwd, "site.key"));
  const cert = readFileSync(join(cwd, "site.pem"));
  const server = createServer({ key, cert }, (socket) => socket.end());
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect({ host: "localhost", port, ca: cert });
  console.log(`valid: ${begins.slice(0, 4)} to ${ends.slice(0, 4)}`);
  try {
    await once(client, "secureConnect");
    console.log("  accepted");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.log(`  ${code} ${message}`);
  }
  client.destroy();
  server.close();
}

writeFileSync(join(cwd, "ca.cnf"), settings);
openssl(
  "req -newkey rsa:2048 -noenc -subj /CN=localhost -keyout site.key " +
    "-out site.csr -addext subjectAltName=DNS:localhost",
);
await check("20200101000000Z", "20210101000000Z");
await check("20200101000000Z", "29990101000000Z");
await check("29980101000000Z", "29990101000000Z");

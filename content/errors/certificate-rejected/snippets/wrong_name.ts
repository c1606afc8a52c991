import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo, LookupFunction } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
process.on("exit", () => rmSync(cwd, { recursive: true }));

// Every name leads to this machine.
const lookup: LookupFunction = (_name, _options, done) =>
  done(null, [{ address: "127.0.0.1", family: 4 }]);

async function check(more: string, names: string[]): Promise<void> {
  const command = "req -x509 -newkey rsa:2048 -noenc -days 2";
  const words = `${command} -keyout key.pem -out cert.pem ${more}`.split(" ");
  execFileSync("openssl", words, { cwd, stdio: "ignore" });
  const key = readFileSync(join(cwd, "key.pem"));
  const cert = readFileSync(join(cwd, "cert.pem"));
  const server = createServer({ key, cert }, (socket) => socket.end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  for (const name of names) {
    // Trusted in every case: only the name is in question.
    const client = connect({ host: name, port, ca: cert, lookup });
    try {
      await once(client, "secureConnect");
      console.log(`${name}: accepted`);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      console.log(`${name}: ${code}\n  ${message}`);
    }
    client.destroy();
  }
  server.close();
}

console.log("names: shop.test, *.shop.test");
const alternative = "-subj /CN=shop -addext subjectAltName=";
const asked = ["shop.test", "www.shop.test", "a.b.shop.test", "127.0.0.1"];
await check(`${alternative}DNS:shop.test,DNS:*.shop.test`, asked);
console.log("names: IP 127.0.0.1");
await check(`${alternative}IP:127.0.0.1`, ["127.0.0.1"]);
console.log("no names, subject: CN=shop.test");
await check("-subj /CN=shop.test", ["shop.test"]);

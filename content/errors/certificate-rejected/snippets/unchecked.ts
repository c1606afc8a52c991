import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Anybody can make a certificate in the name of the bank.
const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=bank " +
  "-keyout key.pem -out cert.pem -addext subjectAltName=DNS:bank.test";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });

const impostor = createServer({ key, cert }, (request, response) => {
  console.log(`  impostor reads: ${request.headers.authorization}`);
  response.end();
});
impostor.listen(0, "localhost");
await once(impostor, "listening");
const { port } = impostor.address() as AddressInfo;

for (const rejectUnauthorized of [true, false]) {
  console.log(`rejectUnauthorized: ${rejectUnauthorized}`);
  const headers = { authorization: "Bearer hunter2" };
  const target = { host: "localhost", port, servername: "bank.test" };
  const checking = { rejectUnauthorized, agent: false };
  const asked = request({ ...target, headers, ...checking }).end();
  try {
    const [response] = await once(asked, "response");
    response.resume();
  } catch (error) {
    console.log(`  client: ${(error as NodeJS.ErrnoException).code}`);
  }
}
impostor.close();

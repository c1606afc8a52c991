import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
process.on("exit", () => rmSync(cwd, { recursive: true }));
const read = (file: string) => readFileSync(join(cwd, file), "utf8");
const authority = "-addext keyUsage=critical,keyCertSign";
const site =
  "-addext subjectAltName=DNS:localhost -addext basicConstraints=CA:false";

function issue(name: string, more: string, by?: string): void {
  let command = "req -x509 -newkey rsa:2048 -noenc -days 2";
  command += ` -subj /CN=${name} -keyout ${name}.key -out ${name}.pem ${more}`;
  if (by !== undefined) command += ` -CA ${by}.pem -CAkey ${by}.key`;
  execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
}

async function check(sent: string[], trusted?: string): Promise<void> {
  console.log(`sent: ${sent.join(" + ")}; trusted: ${trusted ?? "public CAs"}`);
  const key = read(`${sent[0]}.key`);
  const cert = sent.map((name) => read(`${name}.pem`)).join("");
  const server = createServer({ key, cert }, (socket) => socket.end());
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ca = trusted === undefined ? undefined : read(`${trusted}.pem`);
  const client = connect({ host: "localhost", port, ca });
  try {
    await once(client, "secureConnect");
    console.log("  accepted");
  } catch (error) {
    console.log(`  ${(error as NodeJS.ErrnoException).code}`);
  }
  client.destroy();
  server.close();
}

issue("lone", site);
issue("root", authority);
issue("middle", authority, "root");
issue("site", site, "middle");
await check(["lone"]);
await check(["lone"], "lone");
await check(["site", "middle", "root"]);
await check(["site", "middle"]);
await check(["site"]);
await check(["site"], "root");
await check(["site", "middle"], "root");
await check(["site"], "middle");

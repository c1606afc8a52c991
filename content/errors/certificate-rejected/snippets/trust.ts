import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
const [key, ca] = [join(cwd, "ca.key"), join(cwd, "ca.pem")];
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=own " +
  `-addext subjectAltName=DNS:localhost -keyout ${key} -out ${ca}`;
execFileSync("openssl", command.split(" "), { stdio: "ignore" });
const pair = { key: readFileSync(key), cert: readFileSync(ca) };
const server = createServer(pair, (_, response) => response.end());
server.listen(0, "localhost");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const run = promisify(execFile);
const ask = `fetch("https://localhost:${port}").then(
  () => console.log("  accepted"),
  (error) => console.log("  " + error.cause.code),
);`;

// A new process for each: Node looks at these settings when it starts.
async function check(title: string, env = {}, code = ""): Promise<void> {
  console.log(title);
  const flags = title.match(/--\S+/g) ?? [];
  const both = { ...process.env, ...env };
  const words = [...flags, "-e", code + ask];
  const ended = run(process.execPath, words, { env: both });
  const { stdout, stderr } = await ended.catch((error) => error);
  const why = /(Warning|bad option): .*/.exec(stderr)?.[0];
  process.stdout.write(stdout + (why ? `  ${why}\n` : ""));
}

const late = `process.env.NODE_EXTRA_CA_CERTS = ${JSON.stringify(ca)};`;
const list = `[require("fs").readFileSync(${JSON.stringify(ca)}, "utf8")]`;
const inside = `require("tls").setDefaultCACertificates?.(${list});`;
await check("nothing set");
await check("SSL_CERT_FILE", { SSL_CERT_FILE: ca });
await check("SSL_CERT_FILE, --use-openssl-ca", { SSL_CERT_FILE: ca });
await check("SSL_CERT_FILE, --use-system-ca", { SSL_CERT_FILE: ca });
await check("NODE_EXTRA_CA_CERTS", { NODE_EXTRA_CA_CERTS: ca });
await check("NODE_EXTRA_CA_CERTS, no such file", { NODE_EXTRA_CA_CERTS: "?" });
await check("NODE_EXTRA_CA_CERTS, set by the program", {}, late);
await check("tls.setDefaultCACertificates", {}, inside);
server.close();
rmSync(cwd, { recursive: true });

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import * as undici from "undici";

const cwd = mkdtempSync(join(tmpdir(), "certificate-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost " +
  "-keyout key.pem -out cert.pem -addext subjectAltName=DNS:localhost";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });
const server = createServer({ key, cert }, (_, response) => response.end());
server.listen(0, "localhost");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function show(name: string, ask: (url: string) => Promise<unknown>) {
  try {
    await ask(`https://localhost:${port}/`);
  } catch (error) {
    const { code, cause } = error as NodeJS.ErrnoException;
    const inner = (cause as NodeJS.ErrnoException | undefined)?.code;
    const kind = (error as Error).constructor.name;
    console.log(`${name}: ${kind}\n  code: ${code}\n  cause.code: ${inner}`);
  }
}

await show("fetch", (url) => fetch(url));
await show("undici.request", (url) => undici.request(url));
await show("axios", (url) => axios.get(url));
await show("got", (url) => got(url, { retry: { limit: 0 } }));
await show("superagent", (url) => superagent.get(url));
server.close();

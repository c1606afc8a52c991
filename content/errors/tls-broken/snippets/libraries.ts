import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import axios from "axios";
import got from "got";

const server = createServer((_, response) => response.end("welcome"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `https://127.0.0.1:${port}/`;

async function show(name: string, ask: () => Promise<unknown>): Promise<void> {
  const error = await ask().then(
    () => new Error("no error"),
    (reason: NodeJS.ErrnoException) => reason,
  );
  const { code, cause } = error as NodeJS.ErrnoException;
  const inner = cause as NodeJS.ErrnoException | undefined;
  console.log(`${name}: ${error.name} ${code ?? "without code"}`);
  if (inner) console.log(`  cause: ${inner.name} ${inner.code}`);
}

await show("fetch", () => fetch(url));
await show("axios", () => axios.get(url));
await show("got", () => got(url, { retry: { limit: 0 } }));
server.close();

import { execSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Agent, fetch } from "undici";

execSync("ip route add 192.0.2.2 dev lo src 127.0.0.1"); // packets vanish
const server = createServer(() => {}); // takes requests, answers none
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

async function show(title: string, asking: Promise<unknown>): Promise<void> {
  const error = await asking.catch((reason: unknown) => reason);
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  console.log(`${title}: ${error}`);
  console.log(`  cause: ${cause?.name} ${cause?.code}`);
}

const connect = new Agent({ connect: { timeout: 1000 } });
await show("connect", fetch("http://192.0.2.2/", { dispatcher: connect }));
const headers = new Agent({ headersTimeout: 1000 });
await show("headers", fetch(url, { dispatcher: headers }));
await show("AbortSignal", fetch(url, { signal: AbortSignal.timeout(1000) }));

server.closeAllConnections();
server.close();

import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { Agent as Undici, request } from "undici";

let sockets = new Set();
const server = createServer(async ({ socket }, response) => {
  sockets.add(socket);
  await sleep(500);
  response.end();
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

async function http(agent: Agent, timeout?: number) {
  const call = get(url, { agent, timeout });
  call.on("timeout", () => call.destroy(new Error("timeout")));
  const [response] = await once(call, "response");
  await once(response.resume(), "end");
}
const undici = async (dispatcher: Undici, headersTimeout = 60_000) =>
  (await request(url, { dispatcher, headersTimeout })).body.dump();

async function six(title: string, ask: () => Promise<unknown>) {
  sockets = new Set();
  const began = performance.now();
  const ends = await Promise.allSettled(Array.from({ length: 6 }, ask));
  const good = ends.filter(({ status }) => status === "fulfilled").length;
  const seconds = Math.round((performance.now() - began) / 500) / 2;
  console.log(
    `${title}: ${good} ok, connections: ${sockets.size}, ${seconds} s`,
  );
}

const wide = new Agent({ keepAlive: true });
const two = new Agent({ keepAlive: true, maxSockets: 2 });
await six("http", () => http(wide));
await six("http, maxSockets 2", () => http(two));
await six("..., timeout 750", () => http(two, 750));
const open = new Undici();
const pool = new Undici({ connections: 2 });
await six("undici", () => undici(open));
await six("undici, connections 2", () => undici(pool));
await six("..., headersTimeout 750", () => undici(pool, 750));
process.exit();

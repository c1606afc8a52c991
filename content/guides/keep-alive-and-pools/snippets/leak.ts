import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { Agent as Undici, fetch, request } from "undici";

const server = createServer((_, response) => {
  response.end("x".repeat(1_000_000)); // more than the buffers take
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

const http = async (agent: Agent, signal: AbortSignal) =>
  (await once(get(url, { agent, signal }), "response"))[0];

/** One after the other, through a pool that has two connections. */
async function three(
  title: string,
  ask: (signal: AbortSignal) => Promise<unknown>,
) {
  const patient = AbortSignal.timeout(60_000);
  await ask(patient);
  await ask(patient);
  const third = ask(AbortSignal.timeout(1000)).then(
    () => "ok",
    (error) => error.name,
  );
  const end = await Promise.race([third, sleep(3000, "waits on")]);
  console.log(`${title}: ok ok ${end}`);
}

const two = () => new Agent({ keepAlive: true, maxSockets: 2 });
const undici = () => new Undici({ connections: 2 });
let agent = two();
let dispatcher = undici();
await three("http, only the status", (signal) => http(agent, signal));
console.log("waiting:", Object.values(agent.requests).flat().length);
await three("undici, only the status", (signal) =>
  request(url, { dispatcher, signal }),
);
agent = two();
dispatcher = undici();
await three("http, resume()", async (signal) => {
  await once((await http(agent, signal)).resume(), "end");
});
await three("undici, body.dump()", async (signal) =>
  (await request(url, { dispatcher, signal })).body.dump(),
);
dispatcher = undici();
const kept: unknown[] = []; // or the garbage collection lets go, some day
await three("fetch, only the status", async (signal) =>
  kept.push(await fetch(url, { dispatcher, signal })),
);
dispatcher = undici();
await three("fetch, body.cancel()", async (signal) =>
  (await fetch(url, { dispatcher, signal })).body?.cancel(),
);
process.exit();

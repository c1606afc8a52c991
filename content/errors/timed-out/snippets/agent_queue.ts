import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const server = createServer(() => {}); // takes every request, answers none
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const there = { host: "127.0.0.1", port, agent: new Agent({ maxSockets: 1 }) };

const first = get(there); // holds the only connection
first.on("error", () => {});
await once(first, "socket");

const signal = AbortSignal.timeout(500);
const queued = get({ ...there, timeout: 500, signal });
queued.on("timeout", () => console.log("event: timeout"));
queued.on("error", (error) => console.log(`error: ${error.cause}`));
await sleep(3000);
console.log(`after 3 s: destroyed ${queued.destroyed}, no event, no error`);
first.destroy(); // its connection is free: now the second hears
queued.on("close", () => server.close());

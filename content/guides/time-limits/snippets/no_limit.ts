import { once } from "node:events";
import { createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import axios from "axios";
import got from "got";
import superagent from "superagent";

const server = createServer(() => {}); // takes all, answers none
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

const ways: Record<string, () => PromiseLike<unknown>> = {
  net: () => once(connect(port, "127.0.0.1"), "data"),
  "node:http": () => once(get(url), "response"),
  fetch: () => fetch(url), // has one, of 300 seconds
  axios: () => axios.get(url),
  got: () => got(url),
  superagent: () => superagent.get(url),
};
const waiting = new Set(Object.keys(ways));
for (const [name, ask] of Object.entries(ways)) {
  const ended = () => waiting.delete(name);
  ask().then(ended, ended);
}
await sleep(2000);
console.log(`still waiting: ${[...waiting].join(", ")}`);
const { requestTimeout, headersTimeout, keepAliveTimeout, timeout } = server;
console.log("limits of the server, in ms:");
console.log({ requestTimeout, headersTimeout, keepAliveTimeout, timeout });
process.exit();

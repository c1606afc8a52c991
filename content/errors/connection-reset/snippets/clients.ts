import { once } from "node:events";
import { get } from "node:http";
import { type AddressInfo, createServer } from "node:net";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import * as undici from "undici";

let requests = 0;
const server = createServer((socket) => {
  requests += 1;
  socket.on("error", () => {});
  socket.once("data", () => socket.resetAndDestroy());
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

const clients: Record<string, () => Promise<unknown>> = {
  "http.get": () => once(get(url), "response"),
  fetch: () => fetch(url),
  undici: () => undici.request(url),
  axios: () => axios.get(url),
  superagent: () => superagent.get(url),
  got: () => got(url),
};
for (const [name, ask] of Object.entries(clients)) {
  requests = 0;
  try {
    await ask();
  } catch (error) {
    const { name: kind, code, cause } = error as NodeJS.ErrnoException;
    const inner = (cause as NodeJS.ErrnoException | undefined)?.code ?? "none";
    console.log(`${name}: ${kind} ${code ?? "no code"}, cause ${inner}`);
    if (requests > 1) console.log(`  sent ${requests} times`);
  }
}
server.close();

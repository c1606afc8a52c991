import { once } from "node:events";
import { get } from "node:http";
import { type AddressInfo, createServer } from "node:net";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import { request } from "undici";

let requests = 0;
const server = createServer((socket) => {
  socket.once("data", () => {
    requests += 1;
    socket.end(); // closes, without one byte of an answer
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const retry = { backoffLimit: 10 }; // got's pauses are longer

const ways: Record<string, () => unknown> = {
  "node:http": () => once(get(url), "response"),
  fetch: () => fetch(url),
  undici: () => request(url),
  axios: () => axios.get(url),
  "axios, fetch adapter": () => axios.get(url, { adapter: "fetch" }),
  superagent: () => superagent.get(url),
  "got GET": () => got(url, { retry }),
  "got POST": () => got.post(url, { retry }),
};

interface Failure extends Error {
  code?: string;
  cause?: Failure;
}
const words = ({ name, message, code = "no code" }: Failure) =>
  `${name}: ${message} (${code})`;

for (const [name, ask] of Object.entries(ways)) {
  requests = 0;
  try {
    await ask();
  } catch (error) {
    const { cause } = error as Failure;
    console.log(`${name}: ${words(error as Failure)}`);
    if (cause !== undefined) console.log(`  cause: ${words(cause)}`);
    console.log(`  requests sent: ${requests}`);
  }
}
server.close();

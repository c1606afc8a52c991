import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { text } from "node:stream/consumers";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import { request } from "undici";

let requests = 0;
const server = createServer((socket) => {
  socket.once("data", () => {
    requests += 1;
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const retry = { backoffLimit: 10 }; // got's pauses are longer

const ways: Record<string, () => unknown> = {
  "node:http": async () => {
    const [response] = await once(get(url), "response");
    return text(response as IncomingMessage);
  },
  fetch: async () => (await fetch(url)).text(),
  undici: async () => (await request(url)).body.text(),
  axios: () => axios.get(url),
  "axios, stream": async () => {
    const { data } = await axios.get(url, { responseType: "stream" });
    return text(data as IncomingMessage);
  },
  "axios, fetch adapter": () => axios.get(url, { adapter: "fetch" }),
  superagent: () => superagent.get(url),
  "got GET": () => got(url, { retry }),
  "got POST": () => got.post(url, { retry }),
};

for (const [name, ask] of Object.entries(ways)) {
  requests = 0;
  try {
    console.log(`${name}: no error`, await ask());
  } catch (error) {
    const { name: type, message, code } = error as NodeJS.ErrnoException;
    console.log(`${name}: ${type}: ${message} (${code ?? "no code"})`);
    if (requests > 1) console.log(`  requests sent: ${requests}`);
  }
}
server.close();

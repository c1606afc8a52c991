import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import { request } from "undici";

const server = createServer(() => {}); // never answers
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

/** Aborts as soon as the request has reached the server. */
async function show(title: string, ask: (s: AbortSignal) => Promise<unknown>) {
  const controller = new AbortController();
  server.once("request", () => controller.abort());
  try {
    await ask(controller.signal);
  } catch (error) {
    const { name, code, message } = error as NodeJS.ErrnoException;
    console.log(`${title}: ${name} ${code}: ${message}`);
  }
}

await show("fetch", (signal) => fetch(url, { signal }));
await show("node:http", (signal) => once(get(url, { signal }), "response"));
await show("undici", (signal) => request(url, { signal }));
await show("axios", (signal) => axios.get(url, { signal }));
await show("got", (signal) => got(url, { signal }));
await show("superagent", async (signal) => {
  const asked = superagent.get(url);
  signal.addEventListener("abort", () => void asked.abort());
  await asked;
});

server.closeAllConnections();
server.close();

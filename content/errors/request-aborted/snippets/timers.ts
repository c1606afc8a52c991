import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import axios, { type AxiosRequestConfig } from "axios";
import superagent from "superagent";

const server = createServer(() => {}); // never answers
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

async function show(title: string, request: PromiseLike<unknown>) {
  try {
    await request;
  } catch (error) {
    const { name, code, errno, message } = error as NodeJS.ErrnoException;
    console.log(`${title}\n  ${name} ${code} ${errno}: ${message}`);
  }
}

const get = (config: AxiosRequestConfig) =>
  axios.get(url, { timeout: 100, ...config });
await show("axios", get({}));
const transitional = { clarifyTimeoutError: true };
await show("axios, clarifyTimeoutError", get({ transitional }));
await show("axios, adapter fetch", get({ adapter: "fetch" }));
await show("superagent, deadline", superagent.get(url).timeout(100));
const response = superagent.get(url).timeout({ response: 100 });
await show("superagent, response", response);

server.closeAllConnections();
server.close();

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import axios from "axios";
import got from "got";
import superagent from "superagent";

const server = createServer(() => {}); // takes every request, answers none
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;
const retry = { limit: 0 };
const transitional = { clarifyTimeoutError: true };

async function show(title: string, asking: Promise<unknown>): Promise<void> {
  const error = await asking.catch((e: NodeJS.ErrnoException) => e);
  const { name, code, message } = error as NodeJS.ErrnoException;
  console.log(`${title}: ${name} ${code}: ${message}`);
}

await show("axios", axios.get(url, { timeout: 500 }));
await show("axios, clarified", axios.get(url, { timeout: 500, transitional }));
await show("got", got(url, { timeout: { request: 500 }, retry }));
await show("got", got(url, { timeout: { response: 500 }, retry }));
await show("superagent", superagent.get(url).timeout({ response: 500 }).then());

server.closeAllConnections();
server.close();

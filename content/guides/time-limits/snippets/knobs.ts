import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import { Agent, fetch as undiciFetch } from "undici";

const LIMIT = 1000; // ms, for every knob
const server = createServer(async (request, response) => {
  if (request.url === "/silent") await sleep(4000);
  const pause = request.url === "/stalls" ? 4000 : 200;
  for (let rest = 3000; rest > 0 && !response.destroyed; rest -= pause) {
    response.write("."); // /drips: a byte every 0.2 s, 3 s in all
    await sleep(pause);
  }
  response.end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function withHttp(url: string): Promise<void> {
  const request = get(url, { timeout: LIMIT });
  request.on("timeout", () => request.destroy()).on("error", () => {});
  const [response] = await once(request, "response");
  for await (const _ of response);
}
const limits = { headersTimeout: LIMIT, bodyTimeout: LIMIT };
const dispatcher = new Agent(limits);
const retry = { limit: 0 };
const signal = () => AbortSignal.timeout(LIMIT);
type Ask = (url: string) => PromiseLike<unknown>;
const knobs: Record<string, Ask> = {
  "http timeout": withHttp,
  "undici headers+body": async (url) =>
    (await undiciFetch(url, { dispatcher })).text(),
  "axios timeout": (url) => axios.get(url, { timeout: LIMIT }),
  "axios timeout, fetch": (url) =>
    axios.get(url, { timeout: LIMIT, adapter: "fetch" }),
  "got response": (url) => got(url, { retry, timeout: { response: LIMIT } }),
  "got socket": (url) => got(url, { retry, timeout: { socket: LIMIT } }),
  "got request": (url) => got(url, { retry, timeout: { request: LIMIT } }),
  "superagent response": (url) =>
    superagent.get(url).timeout({ response: LIMIT }),
  "superagent deadline": (url) =>
    superagent.get(url).timeout({ deadline: LIMIT }),
  "AbortSignal.timeout": async (url) =>
    (await fetch(url, { signal: signal() })).text(),
};
async function stopped(ask: Ask, path: string): Promise<string> {
  try {
    await ask(base + path);
  } catch {
    return `${path} stopped`;
  }
  return `${path} ran on`;
}
const rows = Object.entries(knobs).map(async ([name, ask]) => {
  const paths = ["/silent", "/stalls", "/drips"];
  const ends = await Promise.all(paths.map((path) => stopped(ask, path)));
  return `${name.padEnd(20)} ${ends.join("  ")}`;
});
for (const row of await Promise.all(rows)) console.log(row);
process.exit();

import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const RESERVE = 500; // ms, to get an answer back in time

/** Asks, for so many ms, and says so to the one who is asked. */
const ask = (url: string, left: number) =>
  fetch(url, {
    signal: AbortSignal.timeout(left),
    headers: { "X-Ms-Left": String(left) },
  }).catch((error: Error) => ({ status: error.name }));

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

for (const passOn of [false, true]) {
  const left = (headers: Record<string, unknown>) =>
    passOn ? Number(headers["x-ms-left"] ?? 60_000) - RESERVE : 60_000;
  let finished = (_how: string) => {};
  const work = new Promise<string>((resolve) => (finished = resolve));

  const database = await listen(async ({ headers }, response) => {
    const signal = AbortSignal.timeout(left(headers));
    await sleep(5000, undefined, { signal }).then(
      () => finished("has done all the work, for nobody"),
      () => finished("has stopped in time"),
    );
    response.writeHead(504).end();
  });
  const gateway = await listen(async ({ headers }, response) => {
    const { status } = await ask(database, left(headers));
    response.writeHead(status === 200 ? 200 : 504).end();
  });

  console.log(`the deadline is passed on: ${passOn}`);
  const { status } = await ask(gateway, 2000);
  console.log(`  client: ${status}\n  database: ${await work}`);
}

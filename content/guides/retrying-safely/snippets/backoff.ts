import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const AGAIN = new Set([408, 429, 500, 502, 503, 504]);

/** The header holds a number of seconds or a date. */
function retryAfter(value: string | null | undefined): number {
  const late = Number(value) * 1000 || Date.parse(value ?? "") - Date.now();
  return Math.max(0, late || 0);
}

async function get(url: string, attempts = 5, base = 100, total = 8000) {
  const ends = performance.now() + total;
  const signal = AbortSignal.timeout(total); // for all attempts together
  for (let attempt = 1; ; attempt += 1) {
    const result = await fetch(url, { signal }).catch((e: Error) => e);
    const lost = result instanceof Error;
    if (!lost && !AGAIN.has(result.status)) return result;
    const least = lost ? 0 : retryAfter(result.headers.get("Retry-After"));
    const cap = Math.min(2000, base * 2 ** attempt);
    const pause = least + Math.random() * cap; // full jitter
    const what = lost ? result.message : result.status;
    console.log(`  ${what}; pause from ${least} to ${least + cap} ms`);
    if (attempt === attempts || performance.now() + pause > ends) {
      if (lost) throw result;
      return result;
    }
    if (!lost) await result.body?.cancel(); // frees the connection
    await sleep(pause);
  }
}

let script: [number, string][] = [];
const server = createServer((request, response) => {
  const [status, value] = script.shift() ?? [0, ""];
  if (status === 0) request.socket.destroy();
  else response.writeHead(status, { "Retry-After": value }).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const past = "Sun, 06 Nov 1994 08:49:37 GMT";
for (script of [
  [
    [0, ""],
    [502, past],
    [429, "1"],
    [200, "0"],
  ],
  [[503, "3600"]], // longer than we are willing to wait
  [[404, "0"]],
] as [number, string][][]) {
  const { status } = await get(`http://127.0.0.1:${port}/`);
  console.log(`  answer: ${status}`);
}
server.closeAllConnections();
server.close();

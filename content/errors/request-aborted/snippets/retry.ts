import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const paid = new Set<string>();
let charges = 0;
let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  const key = String(request.headers["idempotency-key"] ?? requests);
  if (!paid.has(key)) charges += 1;
  paid.add(key);
  if (requests % 2 === 0) response.end("paid"); // the first answer is lost
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

/** Only the timer is a reason to try again; whoever aborts `stop` means it. */
async function pay(headers: Record<string, string>, stop: AbortSignal) {
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(500)]);
    const options = { method: "POST", headers, signal };
    try {
      const response = await fetch(`http://127.0.0.1:${port}/`, options);
      return await response.text();
    } catch (error) {
      const { name } = error as Error;
      console.log(`  attempt ${attempt}: ${name}`);
      if (name !== "TimeoutError" || attempt === 4) throw error;
    }
    const pause = Math.random() * Math.min(2000, 50 * 2 ** attempt);
    await sleep(pause, undefined, { signal: stop }); // full jitter
  }
}

const stop = new AbortController();
for (const headers of [{}, { "Idempotency-Key": "order-17" }]) {
  charges = 0;
  console.log(Object.keys(headers)[0] ?? "no key");
  console.log(`  ${await pay(headers, stop.signal)}, charges: ${charges}`);
}
stop.abort();
await pay({}, stop.signal).catch(() => console.log("  not tried again"));
server.closeAllConnections();
server.close();

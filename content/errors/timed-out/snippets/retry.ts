import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const paid: string[] = [];
let requests = 0;
const server = createServer((request, response) => {
  const key = String(request.headers["idempotency-key"]);
  if (key === "none" || !paid.includes(key)) paid.push(key); // money is gone …
  requests += 1;
  if (requests % 2 === 0) response.end("paid"); // … every other answer is lost
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

/** Pays once, however often it asks: every attempt carries the same key. */
async function pay(key: string, attempts = 3, patience = 1000) {
  const deadline = AbortSignal.timeout(10_000);
  const headers = { "Idempotency-Key": key };
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(patience)]);
    try {
      const options = { method: "POST", headers, signal };
      const response = await fetch(`http://127.0.0.1:${port}/`, options);
      return await response.text();
    } catch (error) {
      const timedOut = error instanceof Error && error.name === "TimeoutError";
      if (!timedOut || deadline.aborted || attempt === attempts) throw error;
      console.log(`  attempt ${attempt}: ${error.message}`);
    }
    const pause = Math.random() * Math.min(2000, 100 * 2 ** attempt);
    await sleep(pause, undefined, { signal: deadline }); // full jitter
  }
}

for (const key of ["none", "order-7"]) {
  console.log(`key ${key}`);
  const answer = await pay(key);
  const times = paid.filter((each) => each === key).length;
  console.log(`  ${answer}; times charged: ${times}`);
}
server.closeAllConnections();
server.close();

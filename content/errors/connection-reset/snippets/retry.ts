import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const charges: string[] = [];
let requests = 0;
const server = createServer((request, response) => {
  const key = String(request.headers["idempotency-key"] ?? "none");
  if (key === "none" || !charges.includes(key)) charges.push(key);
  requests += 1;
  // Every other time: charged, but the answer gets lost.
  if (requests % 2 === 1) request.socket.resetAndDestroy();
  else response.end("paid");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function pay(key: string, attempts = 4): Promise<string> {
  const headers = new Headers();
  if (key !== "none") headers.set("Idempotency-Key", key);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const url = `http://127.0.0.1:${port}/`;
      return await (await fetch(url, { method: "POST", headers })).text();
    } catch (error) {
      const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
      if (cause?.code !== "ECONNRESET" || attempt === attempts) throw error;
      console.log(`  attempt ${attempt}: ${cause.message}`);
    }
    await sleep(Math.random() * 100 * 2 ** attempt); // full jitter
  }
}

for (const key of ["none", "order 7"]) {
  console.log(key === "none" ? "without a key" : "with a key");
  const answer = await pay(key);
  const charged = charges.filter((each) => each === key).length;
  console.log(`  answer: ${answer}, charged: ${charged}`);
}
server.closeAllConnections();
server.close();

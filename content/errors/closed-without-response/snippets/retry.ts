import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const IDEMPOTENT = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]);
const LOST = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

async function ask(url: string, method: string, key?: string, attempts = 4) {
  const headers = key === undefined ? {} : { "Idempotency-Key": key };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const signal = AbortSignal.timeout(10_000);
      return await fetch(url, { method, headers, signal });
    } catch (error) {
      const { cause } = error as { cause?: NodeJS.ErrnoException };
      const lost = LOST.has(cause?.code ?? "");
      const again = IDEMPOTENT.has(method) || key !== undefined;
      if (attempt === attempts || !lost || !again) throw cause ?? error;
    }
    await sleep(Math.random() * 50 * 2 ** attempt); // full jitter
  }
}

let requests = 0;
let charges = 0;
const seen = new Set<string>();
const server = createServer((request, response) => {
  requests += 1;
  const key = request.headers["idempotency-key"];
  if (request.method === "POST" && (!key || !seen.has(String(key)))) {
    charges += 1; // the work is done ...
    seen.add(String(key));
  }
  if (requests < 2)
    request.socket.destroy(); // ... the answer gets lost
  else response.end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

for (const [method, key] of [["GET"], ["POST"], ["POST", "order-7"]]) {
  requests = charges = 0;
  let result = "";
  try {
    result = String((await ask(url, method ?? "", key)).status);
  } catch (error) {
    result = String((error as NodeJS.ErrnoException).code);
  }
  console.log(`${method}, key ${key}: ${result}`);
  console.log(`  requests ${requests}, charges ${charges}`);
}
server.closeAllConnections();
server.close();

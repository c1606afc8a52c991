import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Every call puts in a tenth of a retry; every retry takes out one. */
class Budget {
  most: number;
  tokens: number;
  constructor(most = 10) {
    this.most = most;
    this.tokens = most;
  }

  async call(url: string, attempts = 3): Promise<number> {
    this.tokens = Math.min(this.most, this.tokens + 0.1);
    for (let attempt = 1; ; attempt += 1) {
      const { status, body } = await fetch(url);
      await body?.cancel();
      if (status < 500 || attempt === attempts || this.tokens < 1)
        return status;
      this.tokens -= 1;
    }
  }
}

let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  const fails = request.url === "/down" || requests % 20 === 0;
  response.writeHead(fails ? 503 : 200).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

for (const [title, budget] of [
  ["no budget", new Budget(1e9)],
  ["budget", new Budget()],
] as const) {
  for (const path of ["/one-in-20-fails", "/down"]) {
    requests = 0;
    let failed = 0;
    for (let call = 0; call < 100; call += 1)
      if ((await budget.call(base + path)) >= 500) failed += 1;
    const told = `${failed} failed, ${requests} requests`;
    console.log(`${title}, ${path}: 100 calls, ${told}`);
  }
}
server.closeAllConnections();
server.close();

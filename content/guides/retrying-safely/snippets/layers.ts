import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const seen: Record<string, number> = {};
const servers: Server[] = [];

async function ask(url: string, tries: number): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const { status } = await fetch(url, { method: "PUT" });
    if (status !== 503 || attempt >= tries) return status;
  }
}

/** A service that needs the one behind it; the last one is down. */
async function service(name: string, tries: number, next?: string) {
  seen[name] = 0;
  const server = createServer(async (_request, response) => {
    seen[name] = (seen[name] ?? 0) + 1;
    response.writeHead(next ? await ask(next, tries) : 503).end();
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

for (const [inner, outer] of [
  [3, 3], // every layer tries three times
  [1, 3], // only the outermost does
] as const) {
  const database = await service("database", 0);
  const orders = await service("orders", inner, database);
  const gateway = await service("gateway", inner, orders);
  const status = await ask(gateway, outer);
  console.log(`one click, status ${status}, requests ${JSON.stringify(seen)}`);
}
for (const server of servers) {
  server.closeAllConnections();
  server.close();
}

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Agent, fetch } from "undici";

const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(request.url ?? "");
  if (!request.url?.startsWith("/stuck")) response.end("42");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const connections of [1, 2]) {
  const dispatcher = new Agent({ connections });
  const ask = (path: string, limit: number) => {
    const signal = AbortSignal.timeout(limit);
    return fetch(`http://127.0.0.1:${port}${path}`, { dispatcher, signal });
  };
  ask(`/stuck-${connections}`, 60_000).catch(() => {}); // keeps its connection
  const asking = ask(`/fast-${connections}`, 1000);
  const result = await asking.then((answer) => answer.text(), String);
  console.log(`connections ${connections}: ${result}`);
  await dispatcher.destroy();
}
console.log(`the server saw ${seen.join(" ")}`);
server.close();

import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_request, response) => {
  let left = 15; // a byte every 200 ms: 3 seconds in all
  const timer = setInterval(() => {
    response.write(".");
    left -= 1;
    if (left === 0) response.end();
  }, 200);
  response.on("close", () => clearInterval(timer));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

const request = get(url, { timeout: 1000 });
request.on("timeout", () => console.log("event: timeout"));
const [response] = await once(request, "response");
let body = "";
for await (const chunk of response) body += chunk;
console.log(`timeout: 1000 → all ${body.length} bytes, no event`);

try {
  const answer = await fetch(url, { signal: AbortSignal.timeout(1000) });
  console.log(`status ${answer.status}, ${(await answer.text()).length} bytes`);
} catch (error) {
  console.log(`AbortSignal.timeout(1000) → ${error as Error}`);
}
server.close();

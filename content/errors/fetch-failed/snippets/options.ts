import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

let requests = 0;
const server = createServer((_, response) => {
  requests += 1;
  response.end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const method = "POST";
const tries: Record<string, RequestInit> = {
  "stream without duplex": { method, body: new Blob(["x"]).stream() },
  "GET with a body": { body: "x" },
  "header not in Latin-1": { headers: { author: "Nguyễn" } },
  "length too small": {
    method,
    body: "phở",
    headers: { "content-length": String("phở".length) },
    signal: AbortSignal.timeout(2000),
  },
  "length too large": {
    method,
    body: "abc",
    headers: { "content-length": "9" },
  },
  expect: { headers: { expect: "100-continue" } },
};
for (const [title, init] of Object.entries(tries)) {
  try {
    await fetch(`http://127.0.0.1:${port}/`, init);
    console.log(`${title}: sent`);
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    console.log(`${title}\n  ${message}`);
    if (cause) console.log(`  <- ${cause.name}: ${cause.message}`);
  }
}
console.log(`requests that arrived: ${requests}`);
server.close();

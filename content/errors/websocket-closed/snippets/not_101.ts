import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import WebSocket from "ws";

// A server, or a proxy in front of it, that does not switch protocols.
const server = createServer((request, response) => {
  response.statusCode = Number(request.url?.slice(1));
  response.end("the reason, in the body");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const status of [200, 403, 404, 502]) {
  const client = new WebSocket(`ws://127.0.0.1:${port}/${status}`);
  const close = new Promise((done) => client.on("close", done));
  client.on("error", (error) => console.log(`${error}`));
  console.log("close:", await close);
}

const client = new WebSocket(`ws://127.0.0.1:${port}/502`);
client.on("unexpected-response", (_request, response) => {
  response.setEncoding("utf8");
  response.on("data", (body) => console.log("body:", body));
  response.on("end", () => server.close());
});

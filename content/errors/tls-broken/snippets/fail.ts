import { once } from "node:events";
import { createServer } from "node:http";
import { get } from "node:https";
import type { AddressInfo } from "node:net";

const server = createServer((_, response) => response.end("welcome"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

get(`https://127.0.0.1:${port}/`, (response) => {
  response.setEncoding("utf8").on("data", console.log);
  server.close();
});

import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_, response) => response.end("welcome"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

get(`http://127.0.0.1:${port}/`, (response) => {
  response.setEncoding("utf8").on("data", console.log);
  server.close();
});

import diagnosticsChannel from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Message = {
  request?: { method: string; path: string };
  response?: { statusCode: number };
  error?: Error & { code?: string };
};

const CHANNELS = [
  "undici:client:beforeConnect",
  "undici:client:connected",
  "undici:client:sendHeaders",
  "undici:request:headers",
  "undici:request:trailers",
  "undici:request:error",
];
for (const channel of CHANNELS)
  diagnosticsChannel.subscribe(channel, (message) => {
    const { request, response, error } = message as Message;
    const words = [request?.path, response?.statusCode, error?.code ?? error];
    console.log(channel, ...words.filter((word) => word !== undefined));
  });

const server = createServer((request, response) => {
  if (request.url === "/whole") response.end("all of it");
  else request.socket.destroy();
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const path of ["/whole", "/cut"])
  await fetch(`http://127.0.0.1:${port}${path}`)
    .then((response) => response.text())
    .catch((error: Error) => console.log(String(error)));
server.close();
server.closeAllConnections();

import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import WebSocket from "ws";

// Accepts the connection and never answers the handshake.
const server = createServer();
server.on("upgrade", (_request, socket) => socket.on("error", () => {}));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `ws://127.0.0.1:${port}`;

function report(client: WebSocket): Promise<unknown> {
  client.on("error", (error) => console.log(`${error}`));
  client.on("close", (code) => console.log("close:", code));
  return new Promise((done) => client.on("close", done));
}

const early = new WebSocket(url);
const ended = report(early);
try {
  early.send("hello"); // not open yet
} catch (error) {
  console.log("thrown:", `${error}`);
}
early.close();
await ended;

await report(new WebSocket(url, { handshakeTimeout: 500 }));
server.closeAllConnections();
server.close();

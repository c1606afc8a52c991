import { once } from "node:events";
import type { AddressInfo } from "node:net";
import WebSocket, { WebSocketServer } from "ws";

const server = new WebSocketServer({
  host: "127.0.0.1",
  port: 0,
  maxPayload: 1024,
});
server.on("connection", (socket) => {
  // Without this listener the error ends the whole server process.
  socket.on("error", (error) => {
    console.log("server:", `${error}`, (error as { code?: string }).code);
  });
});
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const client = new WebSocket(`ws://127.0.0.1:${port}`);
await once(client, "open");
client.send("x".repeat(1025));
const [code, reason] = await once(client, "close");
console.log("client: close", code, JSON.stringify(`${reason}`));
server.close();

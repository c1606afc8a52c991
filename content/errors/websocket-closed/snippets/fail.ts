import { once } from "node:events";
import type { AddressInfo } from "node:net";
import WebSocket, { WebSocketServer } from "ws";

// Answers one message, then its connection is cut: no close frame.
const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("connection", (socket) => {
  socket.once("message", (text) => {
    socket.send(`answer to ${text}`, () => socket.terminate());
  });
});
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const client = new WebSocket(`ws://127.0.0.1:${port}`);
client.on("message", (text) => console.log("received:", `${text}`));
await once(client, "open");
client.send("question 1");

const [code, reason] = (await once(client, "close")) as [number, Buffer];

const error = await new Promise((done) => client.send("question 2", done));
console.error(`${error}`);
console.error(`${code}: reason ${JSON.stringify(`${reason}`)}`);
server.close();
process.exitCode = 1;

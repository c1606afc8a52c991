import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
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

async function connect(): Promise<WebSocket> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new WebSocket(`ws://127.0.0.1:${port}`);
    client.on("message", (text) => console.log("received:", `${text}`));
    client.on("close", (code) => console.log("close:", code));
    try {
      await once(client, "open"); // rejects on "error"
      client.on("error", (error) => console.error(`${error}`));
      return client; // log in and subscribe again here
    } catch (error) {
      if (attempt === 5) throw error;
      await sleep(Math.random() * Math.min(30_000, 500 * 2 ** attempt));
    }
  }
}

for (const question of ["question 1", "question 2"]) {
  const client = await connect();
  client.send(question);
  await once(client, "close");
}
server.close();

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import WebSocket, { WebSocketServer } from "ws";

// Does the work, then the connection breaks before the acknowledgement.
const done = new Set<string>();
const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("connection", (socket) => {
  socket.on("message", (data) => {
    const { id, pay } = JSON.parse(`${data}`);
    const known = done.has(id);
    console.log("server:", known ? "already done" : `pays ${pay}`);
    done.add(id);
    if (known) socket.send(JSON.stringify({ ack: id }));
    else socket.terminate();
  });
});
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function deliver(message: { id: string; pay: number }, attempts = 4) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await sleep(Math.random() * (attempt && 50 * 2 ** attempt)); // full jitter
    const client = new WebSocket(`ws://127.0.0.1:${port}`);
    client.on("error", () => {}); // "close" follows
    client.on("open", () => client.send(JSON.stringify(message)));
    const answer = new Promise<string>((resolve) => {
      client.on("message", (data) => resolve(`${data}`));
      client.on("close", (code) => resolve(`close ${code}`));
    });
    console.log("client:", await answer);
    const acknowledged = (await answer).includes(message.id);
    client.close();
    if (acknowledged) return;
  }
  throw new Error("not acknowledged: ask the server before sending again");
}

await deliver({ id: "order-7", pay: 100 });
server.close();

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import WebSocket, { WebSocketServer } from "ws";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function ending(name: string, end: (socket: WebSocket) => void) {
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const [socket] = (await once(server, "connection")) as [WebSocket];
  if (client.readyState !== WebSocket.OPEN) await once(client, "open");
  const closed = once(client, "close");
  try {
    end(socket);
  } catch (error) {
    console.log(name.padEnd(22), `${error}`);
    return client.terminate();
  }
  const [code, reason] = await closed;
  console.log(name.padEnd(22), "client sees", code, `${reason}`);
}

await ending("close()", (socket) => socket.close());
for (const code of [1000, 1001, 1008, 1011, 1012, 1013, 4001]) {
  await ending(`close(${code}, "why")`, (socket) => socket.close(code, "why"));
}
await ending("terminate()", (socket) => socket.terminate());
await ending("close(1006)", (socket) => socket.close(1006));
server.close();

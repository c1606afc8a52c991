import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import WebSocket, { WebSocketServer } from "ws";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
await once(server, "listening");
const behind = server.address() as AddressInfo;

// Cuts a connection on which nothing has moved for half a second.
const proxy = createServer((from) => {
  const to = connect(behind.port, "127.0.0.1");
  from.pipe(to).pipe(from);
  from.setTimeout(500, () => (from.end(), to.end()));
});
proxy.listen(0, "127.0.0.1");
await once(proxy, "listening");
const { port } = proxy.address() as AddressInfo;

for (const pings of [false, true]) {
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const [socket] = (await once(server, "connection")) as [WebSocket];
  const closed = { client: 0, server: 0 };
  client.on("close", (code) => (closed.client = code));
  socket.on("close", (code) => (closed.server = code));
  if (client.readyState !== WebSocket.OPEN) await once(client, "open");

  const timer = setInterval(() => pings && socket.ping(), 50);
  await sleep(2500); // nobody has anything to say
  const open = client.readyState === WebSocket.OPEN;
  console.log({ pings }, open ? "still open" : closed);
  clearInterval(timer);
  client.terminate();
}
server.close();
proxy.close();

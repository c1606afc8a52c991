import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

import { Agent, fetch } from "undici";

const HEAD = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const ends: Record<string, (socket: Socket) => void> = {
  closed: (socket) => socket.end(),
  reset: (socket) => socket.resetAndDestroy(),
  "not a chunk": (socket) => socket.end("<html>"),
  silent: () => {},
};

const sockets: Socket[] = [];
const server = createServer((socket) => {
  sockets.push(socket);
  socket.on("error", () => {});
  socket.once("data", () => socket.write(`${HEAD}3\r\none\r\n`));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const dispatcher = new Agent({ bodyTimeout: 500 }); // 300 seconds unless set

for (const [name, end] of Object.entries(ends)) {
  const response = await fetch(url, { dispatcher });
  const reader = response.body!.getReader();
  await reader.read();
  end(sockets.at(-1)!);
  try {
    await reader.read();
  } catch (error) {
    const cause = (error as { cause: NodeJS.ErrnoException }).cause;
    console.log(`${name}: ${error}\n  ${cause.code}, ${cause.name}`);
  }
}
for (const socket of sockets) socket.destroy();
server.close();

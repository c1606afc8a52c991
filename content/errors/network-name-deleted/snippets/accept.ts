import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

const server = createServer((socket) => {
  socket.setEncoding("utf8");
  socket.on("data", (text) => console.log("server: read", text));
  socket.on("error", (error: NodeJS.ErrnoException) => {
    console.log("server:", error.code);
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const first = connect(port, "127.0.0.1");
first.on("connect", () => first.resetAndDestroy());
await once(first, "close");

const second = connect(port, "127.0.0.1");
second.end("second visitor");
await once(second, "close");
console.log("still serving:", server.listening);
server.close();

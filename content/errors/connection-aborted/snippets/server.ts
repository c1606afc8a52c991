import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

const ANSWER = Buffer.alloc(20_000_000); // more than the kernel buffers
const CLIENT_LEFT = new Set(["ECONNABORTED", "ECONNRESET", "EPIPE"]);

let clients = 0;
const server = createServer((socket) => {
  clients += 1;
  const name = `client ${clients}`;
  socket.on("error", (error: NodeJS.ErrnoException) => {
    if (!CLIENT_LEFT.has(error.code ?? "")) throw error;
    console.log(`${name}: left`);
  });
  socket.on("finish", () => console.log(`${name}: served`));
  socket.end(ANSWER);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const first = connect(port, "127.0.0.1");
await once(first, "data");
first.resetAndDestroy();
await once(first, "close");

let received = 0;
for await (const chunk of connect(port, "127.0.0.1")) received += chunk.length;
console.log(`all of it received: ${received === ANSWER.length}`);
server.close();

import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

let served = 0;
const server = createServer((socket) => {
  served += 1;
  console.log(`client ${served}: served`);
  socket.end("welcome");
  server.close();
});
server.on("error", (error: NodeJS.ErrnoException) => {
  console.log(`server error: ${error.code}`);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for await (const answer of connect(port, "127.0.0.1")) {
  console.log(answer.toString());
}

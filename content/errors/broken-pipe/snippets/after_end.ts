import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

const server = createServer((socket) => socket.end("bye"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const client = connect(port, "127.0.0.1");
client.on("close", () => server.close());
client.on("error", (error: NodeJS.ErrnoException) => {
  console.log(`${error.code}: ${error.message}`);
  console.log(`errno ${error.errno}, syscall ${error.syscall}`);
});
client.resume();
await once(client, "end"); // the other end has closed
client.write("hello");

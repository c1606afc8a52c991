import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { connect } from "node:tls";

const server = createServer((socket) => {
  socket.once("data", () => socket.end()); // the client's hello
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const client = connect({ host: "127.0.0.1", port });
client.on("secureConnect", () => console.log("secure"));
client.on("error", (error: NodeJS.ErrnoException) => {
  console.log("code:", error.code, "syscall:", error.syscall);
  console.log("message:", error.message);
  server.close();
});

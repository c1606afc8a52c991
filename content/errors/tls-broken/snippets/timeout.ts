import { once } from "node:events";
import { createServer, connect as dial, type AddressInfo } from "node:net";
import { connect, createServer as createTlsServer } from "node:tls";

// The kernel accepts; nobody ever answers the hello. Node sets no limit.
const silent = createServer().listen(0, "127.0.0.1");
await once(silent, "listening");
const { port } = silent.address() as AddressInfo;
const client = connect({ host: "127.0.0.1", port, timeout: 1000 });
client.on("timeout", () => {
  client.destroy(new Error("no answer to the hello within 1 s"));
});
client.on("error", (error) => console.log("client:", error.message));
await new Promise((resolve) => client.on("close", resolve));
silent.close();

// A server waits for the client's hello: 120 s by default, here 1 s.
const server = createTlsServer({ handshakeTimeout: 1000 });
server.on("tlsClientError", (error: NodeJS.ErrnoException, socket) => {
  console.log("server:", error.code, error.message);
  socket.destroy();
  server.close();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const mute = dial((server.address() as AddressInfo).port, "127.0.0.1");
mute.on("error", () => undefined).resume();

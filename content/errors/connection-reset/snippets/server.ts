import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

const server = createServer((request, response) => {
  request.resume().on("error", (error: NodeJS.ErrnoException) => {
    console.log(`request error: ${error.message}, ${error.code}`);
  });
  request.on("end", () => response.end("hello"));
});
server.on("clientError", (error, socket) => {
  console.log(`clientError: ${error.message}`);
  socket.destroy(); // with a listener here, this is yours to do
});
server.on("upgrade", (_request, socket) => {
  // From here on the socket is yours, and so are its errors.
  socket.on("error", (error) => console.log(`socket: ${error.message}`));
  socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const [name, head] of [
  ["idle", "GET / HTTP/1.1"],
  ["upload", "POST / HTTP/1.1\r\nContent-Length: 9\r\nExpect: 100-continue"],
  ["WebSocket", "GET / HTTP/1.1\r\nUpgrade: x\r\nConnection: Upgrade"],
] as const) {
  console.log(`-- ${name}`);
  const connected = once(server, "connection");
  const client = connect(port, "127.0.0.1");
  client.write(`${head}\r\nHost: localhost\r\n\r\n`);
  client.once("data", () => client.resetAndDestroy());
  const [peer] = await connected;
  await new Promise((resolve) => peer.on("close", resolve));
}
server.close();

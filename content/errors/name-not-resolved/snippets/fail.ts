import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

const server = createServer((socket) => {
  socket.end("hello\n");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

// As it often stands in a setting: a URL, with a line break after it.
const setting = `http://localhost:${port}\n`;

const host = setting;
const client = connect(port, host);
client.on("data", (data) => {
  console.log(data.toString().trim());
  server.close();
});

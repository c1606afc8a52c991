import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

const server = createServer((socket) => {
  socket.on("data", (question) => {
    if (question.length > 100) return socket.end("too long");
    return socket.write("42");
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const length of [10, 1000]) {
  const client = connect(port, "127.0.0.1");
  client.write("?".repeat(length));
  const [answer] = (await once(client, "data")) as [Buffer];
  console.log(`${length} bytes: ${answer.toString()}`);
  client.destroy();
}
server.close();

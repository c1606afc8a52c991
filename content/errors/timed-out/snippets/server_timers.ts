import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

const server = createServer({
  requestTimeout: 1000, // the whole request must be here by then
  headersTimeout: 1000,
  connectionsCheckingInterval: 200,
});
server.once("clientError", (error: NodeJS.ErrnoException, socket) => {
  console.log(`server: ${error.code}: ${error.message}`);
  socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const client = connect(port, "127.0.0.1");
client.write("GET / HTTP/1.1\r\nHost: slow.example\r\n"); // and nothing more
client.setEncoding("utf8");
for await (const chunk of client)
  console.log(`client: ${chunk.split("\r")[0]}`);
server.close();

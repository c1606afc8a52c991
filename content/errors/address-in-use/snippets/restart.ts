import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server } from "node:net";

async function start(port: number): Promise<Server> {
  const server = createServer((socket) => socket.end()); // closes first
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const old = await start(0);
const { port } = old.address() as AddressInfo;
const client = connect(port, "127.0.0.1").resume();
await once(client, "close");
old.close();
await once(old, "close");

const server = await start(port);
console.log("the server has started again on the same port");
server.close();

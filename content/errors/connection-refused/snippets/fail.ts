import { once } from "node:events";
import { connect, createServer } from "node:net";

const server = createServer((socket) => socket.end());
setTimeout(() => server.listen(8000, "127.0.0.1"), 1000); // not up at once

const client = connect(8000, "127.0.0.1");
await once(client, "connect");
console.log("connected");
client.destroy();
server.close();

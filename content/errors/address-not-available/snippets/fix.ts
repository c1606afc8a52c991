import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

// Every address this machine has, whichever they are today.
const host = "0.0.0.0";

const server = createServer().listen({ host, port: 0 });
await once(server, "listening");
console.log("listening on", (server.address() as AddressInfo).address);
server.close();

import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

// An address of another machine: yesterday's, the load balancer's, the host's.
const host = "198.51.100.7";

const server = createServer().listen({ host, port: 8080 });
await once(server, "listening");
console.log("listening on", (server.address() as AddressInfo).address);
server.close();

import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import process from "node:process";

// From here on an ordinary user: nobody.
if (process.getuid?.() === 0) process.setuid?.(65534);

const server = createServer().listen(8080, "127.0.0.1");
await once(server, "listening");
console.log("listening on port", (server.address() as AddressInfo).port);
server.close();

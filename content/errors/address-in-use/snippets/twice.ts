import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

const code = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? "";

const server = createServer();
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

try {
  server.listen(port, "127.0.0.1");
} catch (error) {
  console.log("the same server, listen() again:", code(error));
}

const another = createServer().listen(port, "127.0.0.1");
const [error] = (await once(another, "error")) as unknown[];
console.log("another server, the same port:", code(error));
server.close();

import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

const host = "127.0.0.1";
const first = createServer();
first.listen({ host, port: 0, reusePort: true });
await once(first, "listening");
const { port } = first.address() as AddressInfo;

const second = createServer();
second.on("listening", () => {
  console.log("both listen on one port");
  first.close();
  second.close();
});
second.on("error", (error: NodeJS.ErrnoException) => {
  console.log(error.code);
  first.close();
});
second.listen({ host, port, reusePort: true });

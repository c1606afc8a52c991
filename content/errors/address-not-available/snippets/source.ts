import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const localAddress of ["198.51.100.7", "127.0.0.2"]) {
  const client = connect({ host: "127.0.0.1", port, localAddress });
  client.on("connect", () => {
    console.log(`localAddress ${localAddress}: connected`);
    client.destroy();
  });
  client.on("error", (error: NodeJS.ErrnoException) => {
    console.log(`localAddress ${localAddress}: ${error.syscall} ${error.code}`);
  });
  await new Promise((resolve) => client.on("close", resolve));
}
server.close();

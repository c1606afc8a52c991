import { createSocket } from "node:dgram";
import { once } from "node:events";
import { get } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";

const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const options = { host: "127.0.0.1", port, localAddress: "192.0.2.9" };

const attempts = {
  net: () => connect(options),
  http: () => get(options),
  dgram: () => createSocket("udp4").bind(0, "192.0.2.9"),
};
for (const [name, attempt] of Object.entries(attempts)) {
  const [error] = (await once(attempt(), "error")) as [Error];
  console.log(`${name}: ${error.message}`);
}
server.close();

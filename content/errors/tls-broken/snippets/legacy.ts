import { constants } from "node:crypto";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { connect } from "node:tls";

// The ServerHello of a server that never learnt RFC 5746: no extensions.
const body = Buffer.from([3, 3, ...Buffer.alloc(32), 0, 0xc0, 0x2f, 0]);
const hello = [2, 0, 0, body.length, ...body];
const record = Buffer.from([22, 3, 3, 0, hello.length, ...hello]);

const server = createServer((socket) => {
  socket.once("data", () => socket.end(record)).on("error", () => {});
});
server.listen(0, "localhost");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const secureOptions of [0, constants.SSL_OP_LEGACY_SERVER_CONNECT]) {
  const client = connect({ host: "localhost", port, secureOptions });
  const error = await once(client, "secureConnect").catch((e) => e);
  console.log(`${secureOptions}: ${error.code}`);
}
server.close();

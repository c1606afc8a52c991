import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { connect } from "node:tls";

// A middlebox that wants the whole ClientHello in one packet of Ethernet.
const box = createServer((socket) => {
  socket.once("data", (data) => {
    const whole = 5 + data.readUInt16BE(3); // header and length
    console.log(`  ClientHello fits into 1460 bytes: ${whole <= 1460}`);
    socket.end();
  });
});
box.listen(0, "127.0.0.1");
await once(box, "listening");
const { port } = box.address() as AddressInfo;

async function meet(title: string, how: object): Promise<void> {
  console.log(title);
  const client = connect({ port, servername: "shop.test", ...how });
  await once(client, "secureConnect").catch(() => {});
}
await meet(`OpenSSL ${process.versions.openssl}`, {});
await meet("ecdhCurve: X25519", { ecdhCurve: "X25519" });
box.close();

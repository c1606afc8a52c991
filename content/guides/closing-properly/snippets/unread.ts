import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

const BODY = Buffer.alloc(20_000_000);
const ANSWER = "413 too large";

const LAST: Record<string, (socket: Socket) => void> = {
  closeAtOnce: (socket) => {
    socket.write(ANSWER);
    socket.destroySoon(); // waits for its own data, not for theirs
  },
  drainFirst: (socket) => {
    socket.end(ANSWER); // my last word has been said
    socket.resume(); // read on, and throw away
    socket.setTimeout(5000, () => socket.destroy());
  },
};

for (const [name, last] of Object.entries(LAST)) {
  const server = createServer((socket) => {
    // The first piece is enough to see that it is too much.
    socket.once("data", () => last(socket));
    socket.on("error", () => {});
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const client = connect(port, "127.0.0.1");
  let text = "";
  let failed = false;
  client.on("error", () => (failed = true));
  client.write(BODY, () => {
    client.on("data", (data) => (text += data.toString()));
    client.on("end", () => client.end());
  });
  await once(client, "close").catch(() => once(client, "close"));
  console.log(`${name}: ${failed ? "reset before the answer was read" : text}`);
  server.close();
}

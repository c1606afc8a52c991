import { fork } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

const SIZE = 20_000_000; // more than the kernel takes at once

const WAYS = ["end", "destroySoon", "destroy", "exit"] as const;
const [way, target] = process.argv.slice(2);

if (target !== undefined) {
  // The sender, in a process of its own.
  const socket = connect(Number(target), "127.0.0.1");
  await once(socket, "connect");
  socket.write(Buffer.alloc(SIZE));
  if (way === "end") socket.end();
  if (way === "destroySoon") socket.destroySoon();
  if (way === "destroy") socket.destroy();
  if (way === "exit") process.exit();
} else {
  for (const name of WAYS) {
    const server = createServer((socket) => {
      let received = 0;
      socket.on("data", (data) => (received += data.length));
      socket.on("error", () => {});
      socket.on("close", () => {
        console.log(`${name}: ${received === SIZE ? "all" : "not all"}`);
        server.close();
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    fork(import.meta.filename, [name, String(port)]);
    await once(server, "close");
  }
}

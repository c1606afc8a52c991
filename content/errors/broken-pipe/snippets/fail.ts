import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const received: string[] = [];
let restarts = 0;
const server = createServer((socket) => {
  socket.on("data", (line) => {
    received.push(line.toString().trim());
    socket.write("ok\n");
    if (restarts === 0) socket.destroySoon(); // after its first line
    restarts += 1;
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
process.on("exit", () => console.log(`collector has: ${received}`));

const client = connect(port, "127.0.0.1");

for (const line of ["line 1", "line 2", "line 3"]) {
  client.write(`${line}\n`);
  console.log(`${line}: sent`);
  await sleep(500);
}

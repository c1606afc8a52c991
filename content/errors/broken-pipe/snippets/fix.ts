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

function dial() {
  const socket = connect(port, "127.0.0.1");
  return socket.on("error", () => {}); // "close" follows
}

let client = dial();

async function ship(line: string): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if (client.destroyed) client = dial();
    client.write(`${line}\n`);
    const answer = once(client, "data").then(() => true);
    const closed = once(client, "close").then(() => false);
    if (await Promise.race([answer, closed]).catch(() => false)) return;
  }
  throw new Error(`not acknowledged: ${line}`);
}

for (const line of ["line 1", "line 2", "line 3"]) {
  await ship(line);
  console.log(`${line}: sent`);
  await sleep(500);
}
client.destroy();
server.close();

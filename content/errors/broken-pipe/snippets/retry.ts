import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const LOST = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE"]);
const stored: string[] = []; // what the server has of the upload

let crashes = 0;
const server = createServer((socket) => {
  socket.write(`${stored.length}\n`);
  socket.on("data", (part) => {
    stored.push(part.toString());
    if (crashes === 0) socket.destroySoon();
    crashes += 1;
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function upload(parts: string[], attempts = 5): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const socket = connect(port, "127.0.0.1");
    const write = (data: string) =>
      new Promise<void>((resolve, reject) => {
        socket.write(data, (error) => (error ? reject(error) : resolve()));
      });
    let part = "";
    try {
      const there = Number((await once(socket, "data"))[0]);
      console.log(`attempt ${attempt}: the server has ${there}`);
      socket.on("error", () => {}); // the callback of write() has it too
      for (part of parts.slice(there)) {
        await write(part);
        await sleep(500);
      }
      socket.end();
      return;
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      console.log(`attempt ${attempt}: ${code} at ${part}`);
      if (attempt === attempts || !LOST.has(code)) throw error;
    }
    await sleep(Math.random() * Math.min(2000, 50 * 2 ** attempt));
  }
}

await upload(["part 1", "part 2", "part 3", "part 4"]);
console.log(`stored: ${stored}`);
server.close();

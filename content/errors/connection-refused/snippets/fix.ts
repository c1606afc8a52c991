import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

async function connectWhenUp(port: number, host: string, deadline = 30_000) {
  const signal = AbortSignal.timeout(deadline);
  for (let pause = 50; ; pause = Math.min(2000, pause * 2)) {
    const socket = connect({ port, host, signal }); // a new one for each attempt
    try {
      await once(socket, "connect");
      return socket;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ECONNREFUSED") throw error;
    }
    await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal });
  }
}

const server = createServer((socket) => socket.end());
setTimeout(() => server.listen(8000, "127.0.0.1"), 1000); // not up at once

const client = await connectWhenUp(8000, "127.0.0.1");
console.log("connected");
client.destroy();
server.close();

import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Waits for the old process to let go of the port, but not for ever. */
async function listen(port: number, milliseconds = 10_000): Promise<Server> {
  const end = Date.now() + milliseconds;
  for (let pause = 50; ; pause = Math.min(pause * 2, 1000)) {
    const server = createServer();
    try {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
      return server;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || Date.now() + pause > end) throw error;
    }
    await sleep(pause);
  }
}

const old = await listen(0);
const { port } = old.address() as AddressInfo;
try {
  await listen(port, 200);
} catch (error) {
  console.log("gave up:", (error as NodeJS.ErrnoException).code);
}

setTimeout(() => old.close(), 300);
(await listen(port)).close();
console.log("listens");

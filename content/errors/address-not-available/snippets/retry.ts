import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Waits for an address that is still to come, but not for ever. */
async function listen(host: string, milliseconds = 30_000): Promise<Server> {
  const end = Date.now() + milliseconds;
  for (let pause = 100; ; pause = Math.min(pause * 2, 2000)) {
    const server = createServer().listen(8000, host);
    try {
      await once(server, "listening");
      return server;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRNOTAVAIL" || Date.now() + pause > end) throw error;
    }
    console.log("not here yet");
    await sleep(pause);
    if (pause > 100)
      // now it comes: somebody else's work, in real life
      execFileSync("ip", "addr replace 192.0.2.9/32 dev lo".split(" "));
  }
}

(await listen("192.0.2.9")).close();
console.log("listening");

import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const LOST = new Set(["ECONNREFUSED", "ECONNABORTED", "ECONNRESET", "EPIPE"]);

interface Options {
  idempotent: boolean;
  attempts?: number;
  deadline?: number;
  onRetry?: (attempt: number, code: string) => void;
}

/** Sends a line over a new connection, resolves to the line that comes back. */
async function ask(port: number, request: string, options: Options) {
  const { idempotent, attempts = 5, deadline = 10_000, onRetry } = options;
  const signal = AbortSignal.timeout(deadline);
  for (let attempt = 1; ; attempt += 1) {
    let sent = false;
    try {
      const socket = connect({ port, host: "127.0.0.1", signal });
      await once(socket, "connect");
      sent = true; // from here on the server may have acted on it
      socket.setEncoding("utf8").write(request);
      let answer = "";
      for await (const chunk of socket) {
        answer += chunk;
        if (answer.endsWith("\n")) return answer.trimEnd();
      }
      const early = new Error("closed before the answer was complete");
      throw Object.assign(early, { code: "ECONNRESET" });
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      const last = attempt === attempts || !LOST.has(code);
      if (last || (sent && !idempotent)) throw error;
      onRetry?.(attempt, code);
    }
    const pause = Math.random() * Math.min(2000, 50 * 2 ** attempt);
    await sleep(pause, undefined, { signal }); // full jitter
  }
}

let requests = 0;
const server = createServer((socket) => {
  socket.once("data", () => {
    requests += 1;
    if (requests < 3) socket.resetAndDestroy();
    else socket.end("done\n");
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
server.close(); // down at first: it listens again after one refusal
await once(server, "close");

function onRetry(attempt: number, code: string): void {
  console.log(`  attempt ${attempt}: ${code}`);
  if (code === "ECONNREFUSED") server.listen(port, "127.0.0.1");
}

for (const request of ["pay", "read"]) {
  console.log(request);
  try {
    const idempotent = request === "read";
    const answer = await ask(port, `${request}\n`, { idempotent, onRetry });
    console.log(`  answer: ${answer}`);
  } catch (error) {
    console.log(`  not sent again: ${(error as NodeJS.ErrnoException).code}`);
  }
}
server.close();

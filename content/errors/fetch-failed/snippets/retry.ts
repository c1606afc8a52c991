import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const IDEMPOTENT = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]);
const BROKEN = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);
const NOT_SENT = new Set(["EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** Whether to send again, judged by the cause of "fetch failed". */
function mayRetry(error: unknown, idempotent: boolean): boolean {
  const { cause } = error as { cause?: unknown };
  if (typeof cause !== "object" || cause === null) return false;
  const { code = "", syscall } = cause as NodeJS.ErrnoException;
  const connecting = syscall === "connect" || "errors" in cause;
  if (connecting || NOT_SENT.has(code)) return true; // no byte has left
  return idempotent && BROKEN.has(code);
}

type OnRetry = (attempt: number, error: Error) => unknown;

async function load(url: string, init: RequestInit, onRetry: OnRetry) {
  const idempotent = IDEMPOTENT.has(init.method ?? "GET");
  // After a redirect the first server has already had the request.
  const redirect = idempotent ? "follow" : "manual";
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(url, { redirect, ...init });
    } catch (error) {
      if (attempt === 4 || !mayRetry(error, idempotent)) throw error;
      await onRetry(attempt, error as Error);
    }
    await sleep(Math.random() * Math.min(5000, 100 * 2 ** attempt));
  }
}

let arrived = 0;
const server = createServer((socket) => {
  socket.once("data", () => {
    arrived += 1; // the third is the first to be answered
    socket.end(arrived < 3 ? "" : "HTTP/1.1 204 No Content\r\n\r\n");
  });
});
const listen = (port: number) =>
  once(server.listen(port, "127.0.0.1"), "listening");
await listen(0);
const { port } = server.address() as AddressInfo;
server.close(); // down, until after the second attempt

for (const method of ["POST", "GET"]) {
  console.log(method);
  const onRetry: OnRetry = async (attempt, { cause }) => {
    console.log(`  ${attempt}: ${(cause as NodeJS.ErrnoException).code}`);
    if (attempt === 2 && !server.listening) await listen(port);
  };
  await load(`http://127.0.0.1:${port}/`, { method }, onRetry).then(
    ({ status }) => console.log(`  ${status}, arrived: ${arrived}`),
    ({ cause }) => console.log(`  given up: ${cause.code}`),
  );
}
server.close();

import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

// Its idle limit is reached just as the second request arrives.
const server = createServer((socket) => {
  socket.unref(); // must not keep this process alive
  socket.once("data", () => {
    socket.write(ANSWER);
    socket.once("data", () => socket.end());
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
server.unref();
const { port } = server.address() as AddressInfo;

interface SocketError extends Error {
  code: string;
  socket: { bytesRead: number };
}

async function ask(): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}/`)).text();
}

try {
  console.log("request 1:", await ask());
  await sleep(50); // the connection goes back to the pool
  console.log("request 2:", await ask());
} catch (error) {
  const { message, code, socket } = (error as { cause: SocketError }).cause;
  console.error(`${error}\n  cause: ${message}`);
  console.error({ code, bytesRead: socket.bytesRead });
  process.exitCode = 1;
}

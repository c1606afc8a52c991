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
}

async function ask(attempt = 1): Promise<string> {
  try {
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } catch (error) {
    const { code } = (error as { cause: SocketError }).cause;
    console.log(`attempt ${attempt}: ${code}`);
    if (attempt === 2 || code !== "UND_ERR_SOCKET") throw error;
    return ask(attempt + 1); // undici opens a new connection
  }
}

console.log("request 1:", await ask());
await sleep(50); // the connection goes back to the pool
console.log("request 2:", await ask());

import { once } from "node:events";
import { get } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";
const CASES: Record<string, (socket: Socket) => unknown> = {
  closed: (socket) => socket.end(),
  reset: (socket) => socket.resetAndDestroy(),
  "not HTTP": (socket) => socket.end("220 mail ready\r\n"),
  "half a body": (socket) => socket.end(`${OK}12345`),
};

type Failure = NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
const words = ({ message, code, syscall }: NodeJS.ErrnoException) =>
  `${message.split(":")[0]}, code ${code}, syscall ${syscall}`;

function withHttp(url: string): Promise<string> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.on("error", (error) => resolve(words(error))).resume();
    }).on("error", (error) => resolve(words(error)));
  });
}

async function withFetch(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch (error) {
    const { message, cause } = error as Failure;
    return `${message}: ${cause === undefined ? "" : words(cause)}`;
  }
}

for (const [name, act] of Object.entries(CASES)) {
  const server = createServer((socket) => {
    socket.once("data", () => act(socket)).on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  console.log(`${name}\n  http:  ${await withHttp(url)}`);
  console.log(`  fetch: ${await withFetch(url)}`);
  server.close();
}

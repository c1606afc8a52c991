import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

const BODY = "0123456789".repeat(10);
const ends = [60, 100]; // the first answer ends early

const server = createServer((socket) => {
  socket.once("data", (request) => {
    const start = Number(/bytes=(\d+)/.exec(String(request))?.[1] ?? 0);
    const status = start > 0 ? "206 Partial Content" : "200 OK";
    const length = BODY.length - start;
    const head = `HTTP/1.1 ${status}\r\nContent-Length: ${length}\r\n`;
    socket.end(`${head}ETag: "v1"\r\n\r\n${BODY.slice(start, ends.shift())}`);
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
server.unref();
const { port } = server.address() as AddressInfo;

async function download(path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  console.log(response.status, response.headers.get("Content-Length"));
  return response.text();
}

try {
  console.log("complete:", (await download("/export.csv")) === BODY);
} catch (error) {
  const { message, cause } = error as Error & { cause: NodeJS.ErrnoException };
  console.error(String(error));
  console.error(`${message}: ${cause.message} (${cause.code})`);
  process.exitCode = 1;
}

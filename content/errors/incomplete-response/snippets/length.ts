import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";

const text = '{"name": "Đà Nẵng"}';
const lengths: Record<string, number> = {
  "/bytes": Buffer.byteLength(text),
  "/characters": text.length, // too small
  "/stale": Buffer.byteLength(text + "\n"), // counted before a trim()
};
const server = createServer((request, response) => {
  response.setHeader("Content-Length", lengths[request.url!]!);
  response.end(text);
});
server.keepAliveTimeout = 100; // 5 seconds unless set
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const path of Object.keys(lengths)) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    console.log(path, JSON.stringify(await response.text()));
  } catch (error) {
    const { message } = (error as { cause: Error }).cause;
    console.log(`${path} ${error}, cause: ${message}`);
  }
}
server.close();

import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execPath } from "node:process";
import { promisify } from "node:util";

// The only way out of this network. It answers everything itself.
const PAGE = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const proxy = createServer((_, response) => response.end("ok"));
proxy.on("connect", (_, socket) => {
  socket.write("HTTP/1.1 200 Connected\r\n\r\n");
  socket.once("data", () => socket.end(PAGE));
});
proxy.listen(0, "127.0.0.1");
await once(proxy, "listening");
const { port } = proxy.address() as AddressInfo;
const HTTP_PROXY = `http://127.0.0.1:${port}`;

const client = `fetch("http://192.0.2.9/").then(
  (response) => console.log(response.status),
  (error) => console.log(error.message, "<-", error.cause.message),
)`;
for (const more of [{}, { NODE_USE_ENV_PROXY: "1" }]) {
  const env: NodeJS.ProcessEnv = { HTTP_PROXY, ...more };
  const run = await promisify(execFile)(execPath, ["-e", client], { env });
  console.log(Object.keys(env).join(", "));
  console.log(`  ${run.stdout.trim()}`);
}
proxy.close();
proxy.closeAllConnections();

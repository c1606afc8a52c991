import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { ProxyAgent, request } from "undici";

// A proxy as most are: plain HTTP towards you, whatever the site speaks.
const proxy = createServer();
proxy.on("connect", (_, socket) => {
  socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
  socket.once("data", () => socket.end("HTTP/1.1 204 No Content\r\n\r\n"));
});
proxy.listen(0, "localhost");
await once(proxy, "listening");
const { port } = proxy.address() as AddressInfo;

for (const scheme of ["https", "http"]) {
  const dispatcher = new ProxyAgent(`${scheme}://localhost:${port}`);
  try {
    const { statusCode } = await request("http://shop.test/", { dispatcher });
    console.log(`${scheme}:// proxy: ${statusCode}`);
  } catch (error) {
    console.log(`${scheme}:// proxy: ${(error as NodeJS.ErrnoException).code}`);
  }
  await dispatcher.destroy();
}
proxy.close();

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const done = new Set<string>();
const server = createServer((request, response) => {
  const path = String(request.url);
  if (path !== "/closed-before" && path !== "/busy") done.add(path); // work
  if (path.startsWith("/closed")) request.socket.destroy();
  if (path === "/silent" || request.socket.destroyed) return;
  response.writeHead(path === "/busy" ? 503 : 200, { "Content-Length": 4 });
  if (path === "/cut") response.write("do", () => response.destroy());
  else response.end("done");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function ask(path: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(1000);
    const options = { method: "POST", signal };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
    await response.text();
    return `status ${response.status}`;
  } catch (error) {
    const { name, message, cause } = error as Error;
    const code = (cause as NodeJS.ErrnoException | undefined)?.code;
    return code === undefined ? name : `${message}, ${code}`;
  }
}

async function show(path: string): Promise<void> {
  const result = await ask(path);
  console.log(`${path}: ${result}; done: ${done.has(path) ? "yes" : "no"}`);
}
for (const path of ["/closed-before", "/closed-after", "/silent", "/cut"])
  await show(path);
await show("/busy");
server.closeAllConnections();
server.close();
await show("/refused");

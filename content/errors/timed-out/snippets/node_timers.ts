import { once } from "node:events";
import { createServer, get, type RequestOptions } from "node:http";
import { type AddressInfo, connect } from "node:net";

const server = createServer(() => {}); // takes every request, answers none
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const there = { port, host: "127.0.0.1" };

const socket = connect({ ...there, timeout: 300 });
await once(socket, "timeout");
console.log(`net timeout: an event; destroyed: ${socket.destroyed}`);
socket.destroy();

async function ask(title: string, options: RequestOptions): Promise<void> {
  const request = get({ ...there, ...options });
  request.on("timeout", () => request.destroy());
  const [error] = await once(request, "error");
  console.log(`${title}: ${error.name} ${error.code}: ${error.message}`);
  if (error.cause) console.log(`  cause: ${error.cause}`);
}
const signal = () => AbortSignal.timeout(300);

await ask("http timeout + destroy()", { timeout: 300 });
await ask("http signal", { signal: signal() });
await fetch(`http://127.0.0.1:${port}/`, { signal: signal() }).catch(
  (error: DOMException) => console.log(`fetch signal: ${error}`),
);
server.closeAllConnections();
server.close();

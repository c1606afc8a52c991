import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_, response) => response.end());
server.listen(0, "127.0.0.1").unref();
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function order(headers: Record<string, string>): Promise<number> {
  const url = `http://127.0.0.1:${port}/orders`;
  return (await fetch(url, { method: "POST", body, headers })).status;
}

// A proxy of our own: the headers go on as they came, the body does not.
const incoming = '{ "dish": "phở" }';
const headers = { "content-length": String(Buffer.byteLength(incoming)) };
const body = JSON.stringify(JSON.parse(incoming)); // 3 bytes shorter

console.log(await order(headers));

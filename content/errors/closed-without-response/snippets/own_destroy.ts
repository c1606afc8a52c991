import { once } from "node:events";
import { type ClientRequest, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer(() => {}); // never answers
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const options = { port, host: "127.0.0.1", timeout: 100 };

interface Failure extends Error {
  code?: string;
}

const closed = (request: ClientRequest) =>
  new Promise((resolve) => request.on("close", resolve));

async function show(how: string, reason?: Error): Promise<void> {
  const request = get(options);
  request.on("timeout", () => request.destroy(reason));
  request.on("error", (error: Failure) => {
    console.log(`${how}: ${error.message}, code ${error.code}`);
  });
  await closed(request);
}

await show("destroy()");
await show("destroy(reason)", new Error("no answer within 100 ms"));

const signal = AbortSignal.timeout(100);
const request = get({ ...options, timeout: 0, signal });
request.on("error", (error: Failure) => {
  console.log(`signal: ${error.name}, code ${error.code}`);
});
await closed(request);
server.closeAllConnections();
server.close();

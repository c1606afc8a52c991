import { once } from "node:events";
import type { ClientRequest, Server } from "node:http";
import { createServer as createPlain, get } from "node:http";
import { createServer, get as getSecure } from "node:https";
import type { AddressInfo } from "node:net";

interface Failure extends Error {
  code?: string;
  reason?: string;
}
function words({ message, code, reason }: Failure): string {
  // OpenSSL's message holds ids and paths: only its words matter.
  const [inside] = message.match(/[^:]+(?=:\.\.)/) ?? [];
  return `${code}, ${reason ?? inside ?? message}`;
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

function show(request: ClientRequest): Promise<unknown> {
  request.on("error", (error: Failure) => {
    console.log(`  client: ${words(error)}`);
  });
  return new Promise((resolve) => request.on("close", resolve));
}

const secure = createServer(); // no certificate: it does not get that far
secure.on("tlsClientError", (error: Failure) => {
  console.log(`  https server: ${words(error)}`);
});
const plain = createPlain();

console.log("http to the https port");
const first = get({ port: await portOf(secure), host: "127.0.0.1" });
await show(first);
secure.close();

console.log("https to the http port");
const second = getSecure({ port: await portOf(plain), host: "127.0.0.1" });
await show(second);
plain.close();

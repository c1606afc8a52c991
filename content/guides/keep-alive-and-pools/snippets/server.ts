import { once } from "node:events";
import { Agent, createServer, get, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

async function show(title: string, options: ServerOptions) {
  const server = createServer(options, (_, response) => response.end());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true }); // without a limit of its own
  const ask = async () => {
    const call = get({ host: "127.0.0.1", port, agent });
    const [response] = await once(call, "response");
    await once(response.resume(), "end");
    const says = response.headers["keep-alive"] ?? "nothing";
    return { says, reused: call.reusedSocket };
  };
  const { says } = await ask();
  await sleep(5000);
  const { reused } = await ask();
  return `${title}: announces ${says}, still there after 5 s: ${reused}`;
}

const { keepAliveTimeout, headersTimeout, requestTimeout } = createServer();
console.log({ keepAliveTimeout, headersTimeout, requestTimeout });
const long = { keepAliveTimeout: 65_000, connectionsCheckingInterval: 100 };
const both = { headersTimeout: 1000, requestTimeout: 1000 };
const rows = await Promise.all([
  show("keepAliveTimeout 1000", { keepAliveTimeout: 1000 }),
  show("keepAliveTimeout 65_000", long),
  show("..., the other two 1000", { ...long, ...both }),
  show("keepAliveTimeout 0", { keepAliveTimeout: 0 }),
]);
for (const row of rows) console.log(row);
process.exit();

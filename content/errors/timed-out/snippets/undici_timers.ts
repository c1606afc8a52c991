import { execSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Agent, fetch as undiciFetch } from "undici";

execSync("ip route add 192.0.2.2 dev lo src 127.0.0.1"); // packets vanish
const server = createServer((request, response) => {
  if (request.url === "/body") response.write("a beginning, and no end");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const here = `http://127.0.0.1:${port}`;
const hole = "http://192.0.2.2:80/";

async function show(title: string, fetching: Promise<{ text(): unknown }>) {
  const error = await fetching.then((r) => r.text()).catch((e: Error) => e);
  const { cause } = error as { cause: NodeJS.ErrnoException };
  const { name, code, message } = cause;
  return `${title}\n  ${error}\n  cause: ${name} ${code}\n  ${message}`;
}
function limited(url: string, options: Agent.Options): Promise<string> {
  const dispatcher = new Agent(options);
  return show(JSON.stringify(options), undiciFetch(url, { dispatcher }));
}

const results = await Promise.all([
  limited(hole, { connect: { timeout: 1000 } }),
  limited(here, { headersTimeout: 1000 }),
  limited(`${here}/body`, { bodyTimeout: 1000 }),
  show("Node's own fetch, default", fetch(hole)),
]);
for (const result of results) console.log(result);
server.closeAllConnections();
server.close();

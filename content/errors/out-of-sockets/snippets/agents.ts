import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_, response) => response.end("ok"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

let agents: Agent[] = [];
async function ask(agent: Agent): Promise<void> {
  agents.push(agent);
  const [response] = await once(get({ port, agent }), "response");
  await once(response.resume(), "end");
}
async function report(title: string): Promise<void> {
  const count = await new Promise((resolve) => {
    server.getConnections((_, number) => resolve(number));
  });
  console.log(title, count);
  for (const agent of agents) agent.destroy();
  server.closeAllConnections();
  agents = [];
}

for (let i = 0; i < 20; i++) await ask(new Agent({ keepAlive: true }));
await report("an agent for each of 20 requests, open:");

const shared = new Agent({ keepAlive: true });
for (let i = 0; i < 20; i++) await ask(shared);
await report("one agent for 20 requests, open:");
server.close();

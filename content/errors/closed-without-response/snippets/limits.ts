import { once } from "node:events";
import { Agent, createServer, get, globalAgent } from "node:http";
import type { AddressInfo, Socket } from "node:net";

const server = createServer((_request, response) => {
  response.end("ok");
});
console.log("server.keepAliveTimeout:", server.keepAliveTimeout);
console.log("server.keepAliveTimeoutBuffer:", server.keepAliveTimeoutBuffer);
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

/** How long the agent keeps the connection of one request, in ms. */
async function idleLimit(agent: Agent): Promise<string> {
  const request = get({ port, host: "127.0.0.1", agent }, (response) => {
    console.log("  the server says:", response.headers["keep-alive"]);
    response.resume();
  });
  const [socket] = (await once(request, "socket")) as [Socket];
  await once(agent, "free");
  return socket.timeout ? `${socket.timeout} ms` : "none";
}

const agents: Record<string, Agent> = {
  globalAgent: globalAgent,
  "new Agent({ keepAlive })": new Agent({ keepAlive: true }),
  "the same with timeout": new Agent({ keepAlive: true, timeout: 60_000 }),
};
for (const [name, agent] of Object.entries(agents)) {
  console.log(name);
  console.log("  idle limit:", await idleLimit(agent));
  agent.destroy();
}
server.close();

import { writeFileSync } from "node:fs";
import { Agent, createServer, get } from "node:http";
import { once } from "node:events";

writeFileSync("/proc/sys/net/ipv4/ip_local_port_range", "50000 50003");
let connections = 0;
const server = createServer((_, response) => response.end("hello"));
server.on("connection", () => connections++);
server.listen(8000, "0.0.0.0");
await once(server, "listening");

async function request(host: string, agent: Agent): Promise<string> {
  const call = get({ host, port: 8000, agent });
  try {
    const [response] = (await once(call, "response")) as [NodeJS.ReadStream];
    await once(response.resume(), "end");
    return "ok";
  } catch (error) {
    return (error as Error).message;
  }
}

for (const [host, maxSockets] of [
  ["127.0.0.1", 2],
  ["127.0.0.2", Infinity],
] as const) {
  connections = 0;
  const agent = new Agent({ keepAlive: true, maxSockets });
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, () => request(host, agent)),
  );
  console.log(`maxSockets ${String(maxSockets)}:`);
  for (const outcome of new Set(outcomes)) {
    const count = outcomes.filter((each) => each === outcome).length;
    console.log(`  ${String(count)} x ${outcome}`);
  }
  console.log(`  connections: ${String(connections)}`);
  agent.destroy();
}
server.close();

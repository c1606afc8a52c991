import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

function watch(name: string, socket: Socket): Promise<string[]> {
  const events: string[] = [];
  socket.on("error", (error: NodeJS.ErrnoException) => {
    events.push(`${name} error: ${error.syscall} ${error.code}`);
  });
  return new Promise((resolve) => {
    socket.on("close", (hadError) => {
      resolve([...events, `${name} close: hadError ${hadError}`]);
    });
  });
}

const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const victim = connect(port, "127.0.0.1");
const [[peer]] = await Promise.all([
  once(server, "connection") as Promise<[Socket]>,
  once(victim, "connect"),
]);
server.close();

const seen = [watch("victim", victim), watch("peer", peer)];
execFileSync("ss", ["-tK", "src", `127.0.0.1:${victim.localPort}`]);

// Both ends hear of it at the same time: print one after the other.
for (const events of await Promise.all(seen)) console.log(events.join("\n"));

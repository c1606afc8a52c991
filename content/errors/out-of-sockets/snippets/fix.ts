import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

const [node = "", file = ""] = process.argv;
if (process.argv[2] === undefined) {
  // Starts itself again with few descriptors: a process cannot do it.
  const line = 'ulimit -n 64; exec "$0" "$1" few';
  const options = { stdio: "inherit" } as const;
  const { status } = spawnSync("sh", ["-c", line, node, file], options);
  process.exit(status);
}

const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (let number = 0; number < 100; number++) {
  const client = connect(port, "127.0.0.1");
  await once(client, "connect");
  client.end();
  await once(client.resume(), "close");
}
console.log("asked 100 times");
process.exit(0);

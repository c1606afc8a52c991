import { execSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";

// Linux repeats unanswered data for a quarter of an hour; here seconds.
writeFileSync("/proc/sys/net/ipv4/tcp_retries2", "2");

const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const client = connect(port, "127.0.0.1");
await Promise.all([once(client, "connect"), once(server, "connection")]);

execSync("ip link set lo down"); // the path is gone, nobody is told
client.write("hello", () => console.log("write: taken by the kernel"));
client.on("error", (error: NodeJS.ErrnoException) => {
  console.log(`${error.message} (errno ${error.errno})`);
});
client.on("close", () => process.exit());

import { execSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";

// Nobody has this address, and nobody says so: packets to it vanish.
execSync("ip route add 192.0.2.2 dev lo src 127.0.0.1");
const hole = { host: "192.0.2.2", port: 80 };
// Linux repeats the first packet for 2 minutes and more; here for 3 seconds.
writeFileSync("/proc/sys/net/ipv4/tcp_syn_retries", "1");

function attempt(options: { timeout?: number }): Promise<string[]> {
  const lines: string[] = [];
  return new Promise((resolve) => {
    const socket = connect({ ...hole, ...options });
    socket.on("timeout", () => lines.push("event: timeout, no error"));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      lines.push(`${error.message} (errno ${error.errno})`);
    });
    socket.on("close", () => resolve(lines));
  });
}

for (const options of [{ timeout: 1000 }, {}]) {
  console.log(JSON.stringify(options));
  for (const line of await attempt(options)) console.log(`  ${line}`);
}

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const UNREACHABLE = new Set([
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
]);

type Failed = (error: Error) => void;

async function connectWhenReachable(
  port: number,
  host: string,
  failed: Failed,
) {
  const signal = AbortSignal.timeout(300_000); // the deadline
  for (let pause = 500; ; pause = Math.min(30_000, pause * 2)) {
    const socket = connect({ port, host, signal }); // a new one each time
    try {
      await once(socket, "connect");
      return socket;
    } catch (reason) {
      const error = reason as NodeJS.ErrnoException;
      if (!UNREACHABLE.has(error.code ?? "")) throw error;
      failed(error);
    }
    await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal });
  }
}

const run = (command: string) => {
  const [program = "", ...words] = command.split(" ");
  return execFileSync(program, words);
};

// Another machine on our network, ready but for its address.
const SERVER = `const server = require("node:net").createServer((socket) => {
  socket.destroy();
  server.close();
});
server.listen(8000, "0.0.0.0", () => console.log("up"));`;
const machine = spawn("unshare", ["--net", process.execPath, "-e", SERVER]);
await once(machine.stdout, "data");
const inside = `nsenter --net --target=${String(machine.pid)}`;
run(`ip link add wire type veth peer name far netns ${String(machine.pid)}`);
run("ip addr add 192.0.2.1/24 dev wire");
run("ip link set wire up");
run(`${inside} ip link set far up`);

const client = await connectWhenReachable(8000, "192.0.2.9", (error) => {
  console.log("not yet:", error.message.replace(/:\d+\)$/, ":…)"));
  run(`${inside} ip addr add 192.0.2.9/24 dev far`); // now it gets its address
});
console.log("connected");
client.destroy();

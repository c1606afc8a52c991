import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";

const run = (command: string) => {
  const [program = "", ...words] = command.split(" ");
  return execFileSync(program, words);
};

// far.test has an IPv4 and an IPv6 address. This network has no IPv6.
const folder = mkdtempSync("/tmp/hosts-");
writeFileSync(`${folder}/hosts`, "192.0.2.9 far.test\n2001:db8::9 far.test\n");
run(`mount --bind ${folder}/hosts /etc/hosts`);
rmSync(folder, { recursive: true });

// A slow machine: it answers nothing until awake() is called.
const SERVER = `require("node:net").createServer((socket) => socket.end())
.listen(8000, "0.0.0.0", () => console.log("up"));`;
const machine = spawn("unshare", ["--net", process.execPath, "-e", SERVER]);
await once(machine.stdout, "data");
const inside = `nsenter --net --target=${String(machine.pid)}`;
run(`ip link add wire type veth peer name far netns ${String(machine.pid)}`);
run("ip addr add 192.0.2.1/24 dev wire");
run("ip link set wire up");
run(`${inside} ip link set far up`);
writeFileSync("/proc/sys/net/ipv4/neigh/wire/mcast_solicit", "20"); // patience
const awake = () => run(`${inside} ip addr add 192.0.2.9/24 dev far`);

async function attempt(options: object) {
  console.log(JSON.stringify(options));
  const socket = connect({ host: "far.test", port: 8000, ...options });
  const error = await once(socket, "connect").catch(
    (reason: unknown) => reason,
  );
  if (error instanceof AggregateError)
    for (const { message } of error.errors as Error[])
      console.log(" ", message);
  else console.log("  connected");
  socket.destroy();
}

await attempt({});
setTimeout(awake, 1000);
await attempt({ autoSelectFamilyAttemptTimeout: 30_000 });
machine.kill();

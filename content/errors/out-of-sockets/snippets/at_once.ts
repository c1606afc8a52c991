import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const [node = "", file = "", port] = process.argv;
if (port === undefined) {
  const server = createServer().listen(0, "127.0.0.1", 1000);
  await once(server, "listening");
  const own = (server.address() as AddressInfo).port;
  // Starts itself again with few descriptors: a process cannot do it.
  const line = `ulimit -n 128; exec "$0" "$1" ${own}`;
  spawnSync("sh", ["-c", line, node, file], { stdio: "inherit" });
  process.exit();
}

async function ask(): Promise<string> {
  const socket = connect(Number(port), "127.0.0.1");
  try {
    await once(socket, "connect");
    await sleep(100); // the server thinks
    return "ok";
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    socket.destroy();
    await once(socket, "close");
  }
}

for (const atOnce of [50, 300]) {
  let left = 300;
  const results = new Set<string>();
  async function work(): Promise<void> {
    while (left-- > 0) results.add(await ask());
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  const failed = [...results].filter((result) => result !== "ok");
  console.log(`300 requests, ${atOnce} at once:`, failed.join() || "ok");
}

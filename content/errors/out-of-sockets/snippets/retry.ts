import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

const [node = "", file = "", given] = process.argv;
if (given === undefined) {
  // The server has descriptors enough; its client, started here, has few.
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const line = 'ulimit -n 40; exec "$0" "$1" "$2"';
  const words = ["-c", line, node, file, String(port)];
  const [status] = await once(spawn("sh", words, { stdio: "inherit" }), "exit");
  process.exit(status);
}

const idle: Socket[] = []; // open, and waiting for the next request
let early = 0;

async function open(): Promise<Socket> {
  const client = connect(Number(given), "127.0.0.1");
  try {
    await once(client, "connect");
    return client;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const oldest = idle.shift();
    if ((code !== "EMFILE" && code !== "ENFILE") || !oldest) throw error;
    if (early++ === 0) console.log(code, "-> close the oldest idle one");
    oldest.destroy();
    await once(oldest, "close");
    return open();
  }
}

for (let number = 0; number < 100; number++) idle.push(await open());
console.log("100 connections; some closed early:", early > 0);
process.exit(0);

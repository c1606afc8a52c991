import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const told = Number(process.argv[2]);
if (told > 0) {
  // The program that is watched.
  const socket = connect(told, "127.0.0.1", () => socket.write("request"));
  await once(socket.resume(), "close");
  connect(1, "127.0.0.1").on("error", () => {}); // nobody listens there
} else {
  const server = createServer((peer) => peer.once("data", () => peer.end()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const log = join(tmpdir(), `strace-${process.pid}`);
  const calls = "trace=network,read,write,close";
  const strace = ["-f", "-y", "-e", calls, "-o", log];
  const watched = [process.execPath, process.argv[1] ?? "", String(port)];
  const child = spawn("strace", [...strace, ...watched], { stdio: "ignore" });
  await once(child, "exit");
  for (const line of readFileSync(log, "utf8").split("\n")) {
    if (!/socket:\[|socket\(AF_INET/.test(line)) continue; // files, pipes
    const address = /{sa_family=AF_INET, sin_port=htons\((\d+)\), .*?}, 16/;
    const short = line
      .replace(address, "127.0.0.1:$1")
      .replace(/\d+<socket:\[\d+\]>/, "socket")
      .replace(/^\d+ +/, "");
    console.log(short.replace(/\) +=/, ") ="));
  }
  rmSync(log);
  server.close();
}

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo, Socket } from "node:net";

let connection: Socket;
const server = createServer((request, response) => {
  connection = request.socket;
  response.end("hello");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const agent = new Agent({ keepAlive: true });

function ask(): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, agent }, (response) => {
      const reused = request.reusedSocket ? "reused" : "new";
      response.resume().on("end", () => resolve(`200, ${reused} connection`));
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      // An idle connection that died meanwhile: once more, on a new one.
      const stale = request.reusedSocket && error.code === "ECONNRESET";
      console.log(`${error.message}, reused: ${request.reusedSocket}`);
      if (stale) ask().then(resolve, reject);
      else reject(error);
    });
  });
}

console.log(await ask());
// One end loses all memory of the connection, and the other hears nothing.
for (const command of [
  "ip link set lo down",
  `ss -tK src 127.0.0.1:${port} dst 127.0.0.1:${connection!.remotePort}`,
  "ip link set lo up",
]) {
  const [name = "", ...args] = command.split(" ");
  execFileSync(name, args);
}
console.log(await ask());
agent.destroy();
server.close();

import { once } from "node:events";
import { Agent, get } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { Agent as Undici, request } from "undici";

let how = "";
const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.once("data", () => {
    socket.write("HTTP/1.1 204 No Content\r\n\r\n");
    if (how === "while idle") return socket.end();
    return socket.once("data", () => {
      if (how === "in that moment") socket.end();
      else socket.resetAndDestroy();
    });
  });
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

const agent = new Agent({ keepAlive: true });
const ways = {
  http: async () => {
    const call = get(url, { agent });
    call.on("error", () => console.log("  reused:", call.reusedSocket));
    const [response] = await once(call, "response");
    response.resume();
  },
  undici: async () => {
    await request(url, { dispatcher }); // 204: no body to read
  },
};
let dispatcher = new Undici();

for (how of ["while idle", "in that moment", "forgotten (reset)"]) {
  console.log("ended", how);
  dispatcher = new Undici();
  for (const [name, ask] of Object.entries(ways)) {
    await ask();
    await sleep(500); // the program goes on to something else
    const second = await ask().then(
      () => "ok",
      (error: NodeJS.ErrnoException) => `${error.code} ${error.message}`,
    );
    console.log(`  ${name}: ok ${second}`);
    agent.destroy();
  }
}
process.exit();

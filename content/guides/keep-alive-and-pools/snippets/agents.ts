import { once } from "node:events";
import { Agent, get } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { Agent as Undici, request } from "undici";

const FORGETS = 1500; // like a box on the way, whatever the server says
let announce = "";
const server = createServer((socket) => {
  let last = Date.now();
  socket.on("error", () => {});
  socket.on("data", () => {
    if (Date.now() - last > FORGETS) return socket.resetAndDestroy();
    last = Date.now();
    return socket.write(`HTTP/1.1 204 No Content\r\n${announce}\r\n`);
  });
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

const http = (options: object) => {
  const agent = new Agent({ keepAlive: true, ...options });
  return async () => (await once(get(url, { agent }), "response"))[0].resume();
};
const undici = (options: object) => {
  const dispatcher = new Undici(options);
  return () => request(url, { dispatcher });
};

async function twice(title: string, ask: () => Promise<unknown>) {
  await ask();
  await sleep(2500);
  const second = await ask().then(
    () => "ok",
    (error) => error.code,
  );
  return `  ${title}: ${second}`;
}

for (const says of ["", "timeout=2", "timeout=60"]) {
  console.log("the server announces:", says || "nothing");
  announce = says && `Keep-Alive: ${says}\r\n`;
  const rows = await Promise.all([
    twice("http, as it is", http({})),
    twice("http, timeout 60_000", http({ timeout: 60_000 })),
    twice("http, timeout 200", http({ timeout: 200 })),
    twice("undici, as it is", undici({})),
    twice("undici, keepAliveTimeout 200", undici({ keepAliveTimeout: 200 })),
    twice("..., MaxTimeout 200", undici({ keepAliveMaxTimeout: 200 })),
  ]);
  for (const row of rows) console.log(row);
}
process.exit();

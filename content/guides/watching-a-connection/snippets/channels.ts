import { subscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

type Told = Record<string, any>;
function on(name: string, tell: (told: Told) => unknown) {
  subscribe(name, (told) => console.log(`  ${name}: ${tell(told as Told)}`));
}
on("net.client.socket", () => "a new connection");
on("http.client.request.start", ({ request }) => request.method);
on("http.client.response.finish", ({ request, response }) => {
  const way = request.reusedSocket ? "old connection" : "new connection";
  return `${response.statusCode}, ${way}`;
});
on("undici:client:connected", () => "a new connection");
on("undici:client:sendHeaders", ({ headers }) => headers.split("\r\n")[0]);
on("undici:request:headers", ({ response }) => response.statusCode);
on("undici:request:error", ({ error }) => error.code);
// What follows is your program, and the libraries it uses.

const server = createServer((request, response) => {
  if (request.url === "/bad") request.socket.destroy();
  else response.end("hello");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

console.log("node:http, twice");
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
for (let i = 0; i < 2; i += 1) {
  const [response] = await once(get(url, { agent }), "response");
  await once(response.resume(), "end");
}
agent.destroy();
for (const path of ["", "", "bad"]) {
  console.log(`fetch /${path}`);
  await fetch(url + path).then((answer) => answer.text(), String);
  await sleep(100); // or the next one finds no idle connection
}
server.closeAllConnections();
server.close();

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.once("data", () => socket.end(HEAD + "x".repeat(1_000_000)));
});
server.listen(0, "0.0.0.0");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

function raw(host: string, allowHalfOpen: boolean) {
  const socket = connect({ port, host, allowHalfOpen });
  socket.write("hello");
  return socket;
}
const url = (host: string) => `http://${host}:${port}/`;
const ways: Record<string, (host: string) => unknown> = {
  "net, nobody reads": (host) => raw(host, false),
  "net, read": (host) => raw(host, false).resume(),
  "net, allowHalfOpen, read": (host) => raw(host, true).resume(),
  "http.get, body not read": (host) => get(url(host), () => {}),
  "http.get, body read": (host) => get(url(host), (answer) => answer.resume()),
  "fetch, body not read": (host) => fetch(url(host)),
  "fetch, body read": async (host) => (await fetch(url(host))).text(),
};
for (const [index, [name, ask]] of Object.entries(ways).entries()) {
  const host = `127.0.0.${index + 2}`; // all of 127/8 is this machine
  const accepted = once(server, "connection");
  ask(host);
  await accepted;
  let [row, before] = ["?", ""];
  while (row !== before || /^ESTAB +0/.test(row)) {
    before = row;
    await sleep(500); // until nothing moves any more
    row = execFileSync("ss", ["-Htan", `dst ${host}`]).toString();
  }
  const [state, unread] = row.split(/\s+/);
  const queue = Number(unread) > 0 ? "Recv-Q full" : "";
  console.log(name.padEnd(25), state || "gone", queue);
}
process.exit();

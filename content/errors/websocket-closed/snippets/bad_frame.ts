import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import WebSocket, { WebSocketServer } from "ws";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
await once(server, "listening");
const behind = server.address() as AddressInfo;

// A proxy whose time is up writes an HTTP error into the open WebSocket.
const proxy = createServer((from) => {
  const to = connect(behind.port, "127.0.0.1");
  from.pipe(to).pipe(from);
  to.on("data", (data) => {
    if (data.includes("hello")) from.write("HTTP/1.1 504 Gateway Timeout");
  });
});
proxy.listen(0, "127.0.0.1");
await once(proxy, "listening");
const { port } = proxy.address() as AddressInfo;

server.on("connection", (socket) => {
  socket.on("message", () => socket.send("hello"));
  socket.on("close", (code) => console.log("server: close", code));
});
const client = new WebSocket(`ws://127.0.0.1:${port}`);
client.on("open", () => client.send("hi"));
client.on("message", (text) => console.log("client: received", `${text}`));
client.on("error", (error) => {
  console.log("client:", `${error}`, (error as { code?: string }).code);
});
client.on("close", (code) => {
  console.log("client: close", code);
  server.close();
  proxy.close();
});

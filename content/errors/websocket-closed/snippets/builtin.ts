import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";

const http = createServer((_request, response) => {
  response.writeHead(502).end();
});
const server = new WebSocketServer({ server: http, path: "/chat" });
http.listen(0, "127.0.0.1");
await once(http, "listening");
const { port } = http.address() as AddressInfo;
server.on("connection", (socket, request) => {
  if (request.url === "/chat?end=1001") socket.close(1001, "restart");
  if (request.url === "/chat?end=terminate") socket.terminate();
});

async function ask(path: string, close = false): Promise<void> {
  const client = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  client.onerror = (event) => {
    const { message, error } = event as ErrorEvent;
    console.log("  error:", JSON.stringify(message), `${error}`);
  };
  const closed = new Promise<CloseEvent>((done) => (client.onclose = done));
  if (close) client.close();
  const { code, reason, wasClean } = await closed;
  console.log("  close:", { code, reason, wasClean });
}

if (typeof WebSocket === "undefined") {
  console.log("no built-in WebSocket");
} else {
  for (const path of ["/chat?end=1001", "/chat?end=terminate", "/elsewhere"]) {
    console.log(path);
    await ask(path);
  }
  console.log("close() at once");
  await ask("/chat", true);
}
http.closeAllConnections();
http.close();

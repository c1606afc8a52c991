import { once } from "node:events";
import { createServer, type ServerOptions } from "node:http";
import { type AddressInfo, connect } from "node:net";

const HEAD = " HTTP/1.1\r\nHost: a.example\r\n";
const SENT = {
  headersTimeout: `GET /${HEAD}`, // half of the headers
  requestTimeout: `POST /${HEAD}Content-Length: 9\r\n\r\nhalf`,
  keepAliveTimeout: `GET /${HEAD}\r\n`, // all, and no second request
  timeout: `GET /slow${HEAD}\r\n`, // all, and the work takes long
};

async function show(timer: keyof typeof SENT, options: ServerOptions = {}) {
  const limits = { connectionsCheckingInterval: 200, ...options };
  const server = createServer(limits, (request, response) => {
    if (request.url === "/") request.on("end", () => response.end()).resume();
  });
  if (timer === "timeout") server.timeout = 1000;
  let told = "no event";
  server.once("clientError", (error: NodeJS.ErrnoException, socket) => {
    told = `clientError ${error.code}`;
    socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");

  const { port } = server.address() as AddressInfo;
  const client = connect(port, "127.0.0.1").setEncoding("utf8");
  client.write(SENT[timer]);
  let seen = "";
  for await (const chunk of client) seen += chunk;
  server.close();
  const status = seen.split(" ")[1] ?? "no answer";
  return `${timer}: ${told}; client: ${status}, then closed`;
}

const rows = await Promise.all([
  show("headersTimeout", { headersTimeout: 1000 }),
  show("requestTimeout", { requestTimeout: 1000 }),
  show("keepAliveTimeout", { keepAliveTimeout: 1000 }),
  show("timeout"),
]);
for (const row of rows) console.log(row);

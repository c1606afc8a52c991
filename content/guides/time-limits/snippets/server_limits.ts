import { once } from "node:events";
import { createServer, type ServerOptions } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const POST = "POST / HTTP/1.0\r\nContent-Length: 30\r\n\r\n";
const visits: Record<string, [string, string]> = {
  "header stops": ["POST /", ""],
  "header drips": ["", POST + "x".repeat(30)], // 0.1 s a byte
  "body drips": [POST, "x".repeat(30)],
};

async function visit(port: number, [quick, slow]: [string, string]) {
  const client = connect(port, "127.0.0.1").setEncoding("utf8");
  client.on("error", () => {});
  let answer = "closed";
  client.on("data", (text) => (answer = String(text).split(" ")[1] ?? ""));
  const closed = once(client, "close").then(() => answer);
  client.write(quick);
  for (const byte of slow) {
    await sleep(100);
    if (client.writable) client.write(byte);
  }
  const end = await Promise.race([closed, sleep(3000, "still open")]);
  client.destroy();
  return end;
}

async function show(title: string, options: ServerOptions, idle = 0) {
  const server = createServer(options, (request, response) => {
    request.resume().on("end", () => response.end());
  }).setTimeout(idle);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const ends = Object.entries(visits).map(
    async ([name, bytes]) => `  ${name}: ${await visit(port, bytes)}`,
  );
  return [title, ...(await Promise.all(ends))].join("\n");
}

const limit = { headersTimeout: 1000, connectionsCheckingInterval: 100 };
const rows = await Promise.all([
  show("default", {}),
  show("server.setTimeout(1000)", {}, 1000),
  show("headersTimeout: 1000", limit),
  show("requestTimeout: 1000", { ...limit, requestTimeout: 1000 }),
]);
for (const row of rows) console.log(row);
process.exit();

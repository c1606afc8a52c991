import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

let received: number[] = [];
const server = createServer(async (request, response) => {
  let size = 0;
  for await (const chunk of request) size += chunk.length;
  received.push(size);
  if (received.length === 1)
    request.socket.destroy(); // answer lost
  else response.end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/backup`;

async function upload(body: () => BodyInit): Promise<string> {
  let result = "";
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const options = { method: "PUT", body: body(), duplex: "half" };
    try {
      return `status ${(await fetch(url, options)).status}`;
    } catch (error) {
      result = String(error);
    }
  }
  return result;
}

const blob = new Blob(["x".repeat(1000)]);
const stream = blob.stream();
for (const [title, body] of [
  ["one stream for both attempts", () => stream],
  ["a new stream for each attempt", () => blob.stream()],
] as const) {
  received = [];
  console.log(`${title}: ${await upload(body)}, ${received}`);
}
server.closeAllConnections();
server.close();

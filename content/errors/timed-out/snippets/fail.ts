import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Agent, fetch } from "undici";

let questions = 0;
const server = createServer((_request, response) => {
  questions += 1;
  if (questions > 1) response.end("42"); // the first never gets an answer
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

// Node's own fetch waits 300 seconds for the headers, here it is one.
const dispatcher = new Agent({ headersTimeout: 1000 });

async function ask(url: string): Promise<string> {
  const response = await fetch(url, { dispatcher });
  return response.text();
}

console.log(`answer: ${await ask(`http://127.0.0.1:${port}/`)}`);
server.closeAllConnections();
server.close();

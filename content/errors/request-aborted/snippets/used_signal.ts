import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

let requests = 0;
const server = createServer((_request, response) => {
  requests += 1;
  if (requests > 1) response.end("hello");
  else controller.abort(); // the first visitor changed his mind
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function ask(title: string, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal });
    console.log(`${title}: ${await response.text()}`);
  } catch (error) {
    console.log(`${title}: ${(error as Error).name}`);
  }
  console.log(`  requests at the server: ${requests}`);
}

const controller = new AbortController(); // made once, for all requests
await ask("first", controller.signal);
await ask("second, same controller", controller.signal);
await ask("third, new controller", new AbortController().signal);
server.close();

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent, fetch } from "undici";

const server = createServer((_, answer) => answer.end("42"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const agent = new Agent();

async function ask(when: string): Promise<void> {
  try {
    const response = await fetch(url, { dispatcher: agent });
    console.log(`${when}: ${await response.text()}`);
  } catch (error) {
    const { message, cause } = error as TypeError;
    const { code, message: why } = cause as NodeJS.ErrnoException;
    console.log(`${when}: ${message}, cause ${code}: ${why}`);
  }
}

await ask("open");
const closing = agent.close();
await ask("closing");
await closing;
await ask("closed");
server.close();

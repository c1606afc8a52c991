import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_request, response) => {
  let left = 15; // a byte every 0.2 s: 3 s in all
  const timer = setInterval(() => {
    response.write(".");
    if ((left -= 1) === 0) response.end();
  }, 200);
  response.on("close", () => clearInterval(timer));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Seen in many programs: the limit ends with the headers. */
async function halfALimit(limit: number): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limit);
  try {
    const response = await fetch(url, { signal: controller.signal });
    clearTimeout(timer);
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
}

async function wholeLimit(limit: number, user: AbortSignal): Promise<string> {
  const signal = AbortSignal.any([AbortSignal.timeout(limit), user]);
  const response = await fetch(url, { signal });
  return await response.text(); // still under the limit
}

console.log("timer cleared:", await halfALimit(1000));
const { signal } = new AbortController(); // the button “Cancel”
const result = await wholeLimit(1000, signal).catch((e: Error) => e.name);
console.log("AbortSignal.timeout:", result);
server.close();

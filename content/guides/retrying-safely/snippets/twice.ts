import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

let requests = 0;
let payments = 0;
const answers = new Map<string, string>();
const server = createServer((request, response) => {
  const key = request.headers["idempotency-key"]?.toString();
  let answer = answers.get(key ?? "");
  if (answer === undefined) {
    payments += 1; // the work
    answer = `payment ${payments}`;
    if (key !== undefined) answers.set(key, answer);
  }
  requests += 1;
  if (requests === 1)
    request.socket.destroy(); // the first answer gets lost
  else response.end(answer);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pay`;

type Headers = Record<string, string>;
async function pay(headers: () => Headers, attempts = 3): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const options = { method: "POST", headers: headers() };
      return await (await fetch(url, options)).text();
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

const newKey = () => ({ "Idempotency-Key": randomUUID() });
const oneKey = newKey(); // made once, before the first attempt
for (const [title, headers] of [
  ["no key", () => ({})],
  ["a new key for each attempt", newKey],
  ["one key for the purchase", () => oneKey],
] as [string, () => Headers][]) {
  requests = payments = 0;
  const answer = await pay(headers);
  console.log(`${title}: ${answer}; payments made: ${payments}`);
}
server.closeAllConnections();
server.close();

import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

let clients = 0;
const server = createServer((_, response) => {
  clients += 1;
  const name = `client ${clients}`;
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks < 20) response.write(`tick ${ticks}\n`);
    else response.end();
  }, 10);
  response.on("error", (error) => console.log(`${name}: ${error}`));
  response.on("close", () => {
    clearInterval(timer); // else it would write for nobody
    console.log(`${name}: ${response.writableFinished ? "served" : "left"}`);
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function visit(): Promise<IncomingMessage> {
  const request = get({ port, host: "127.0.0.1", agent: false });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  return answer;
}

const impatient = await visit();
await once(impatient, "data");
impatient.destroy();

for await (const _ of await visit());
server.close();

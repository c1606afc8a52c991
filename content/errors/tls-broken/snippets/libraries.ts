import { once } from "node:events";
import { createServer } from "node:http";
import * as net from "node:net";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import * as undici from "undici";

type Failure = { code?: string; cause?: Failure };

const cut = net.createServer((socket) => {
  socket.once("data", () => socket.end()); // in the handshake
});
const plain = createServer(); // speaks HTTP, not TLS

const clients: Record<string, (url: string) => Promise<unknown>> = {
  fetch: (url) => fetch(url),
  "undici.request": (url) => undici.request(url),
  axios: (url) => axios.get(url),
  got: (url) => got(url, { retry: { limit: 0 } }),
  superagent: (url) => superagent.get(url),
};
for (const [title, server] of Object.entries({ cut, plain })) {
  console.log(title);
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  for (const [name, ask] of Object.entries(clients)) {
    const error = await ask(`https://localhost:${port}/`).catch((e) => e);
    const { code, cause } = error as Failure;
    console.log(`  ${name}: code ${code}, cause.code ${cause?.code}`);
  }
  server.close();
}

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import axios from "axios";
import got from "got";
import superagent from "superagent";
import { Agent, fetch as undiciFetch, RetryAgent } from "undici";

let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  if (request.url === "/closed") request.socket.destroy();
  else if (request.url === "/404") response.writeHead(404).end();
  else response.writeHead(503).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// Only the pauses are changed: RetryAgent's add up to 15.5 s, got's to 3 s.
const dispatcher = new RetryAgent(new Agent(), { maxTimeout: 1 });
const retry = { backoffLimit: 1 };

type Ask = (method: string, url: string) => unknown;
const ways: Record<string, Ask> = {
  fetch: (method, url) => fetch(url, { method }),
  RetryAgent: (method, url) => undiciFetch(url, { method, dispatcher }),
  got: (method, url) => got(url, { method: method as "GET", retry }),
  axios: (method, url) => axios({ method, url }),
  superagent: (method, url) => superagent(method, url),
  "superagent.retry(3)": (method, url) => superagent(method, url).retry(3),
};
for (const [name, ask] of Object.entries(ways)) {
  let row = name.padEnd(20);
  for (const path of ["/closed", "/503", "/404"]) {
    const counts: number[] = [];
    for (const method of ["GET", "POST"]) {
      requests = 0;
      try {
        await ask(method, base + path);
      } catch {} // that it fails is no news
      counts.push(requests);
    }
    row += `  ${path} ${counts.join("+")}`;
  }
  console.log(row);
}
server.closeAllConnections();
server.close();

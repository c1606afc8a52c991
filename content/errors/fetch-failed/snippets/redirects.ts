import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  // Whoever has no cookie gets one, and is sent back.
  if (request.headers.cookie === undefined)
    response.writeHead(302, { location: "/", "set-cookie": "id=1" });
  response.end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

for (const redirect of ["follow", "error", "manual"] as const) {
  requests = 0;
  try {
    const { status, headers } = await fetch(url, { redirect });
    console.log(`${redirect}: ${status}, location ${headers.get("location")}`);
  } catch (error) {
    const { cause } = error as { cause: Error };
    console.log(`${redirect}: ${error} <- ${cause.message}`);
  }
  console.log(`  requests: ${requests}`);
}
server.close();

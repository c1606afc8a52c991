import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

import axios from "axios";

const server = createServer(() => {}); // never answers
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/`;

async function show(title: string, signal: AbortSignal) {
  console.log(title);
  const asks = {
    fetch: fetch(url, { signal }),
    "node:http": once(get(url, { signal }), "response"),
    axios: axios.get(url, { signal }),
  };
  for (const [name, ask] of Object.entries(asks))
    await ask.catch((error: Error) => {
      const because = error.cause instanceof Error ? error.cause.name : "none";
      console.log(`  ${name}: ${error.name}: ${error.message}`);
      console.log(`    cause: ${because}`);
    });
}

await show("abort()", AbortSignal.abort());
await show("abort(new Error(…))", AbortSignal.abort(new Error("tab closed")));
await show("AbortSignal.timeout(100)", AbortSignal.timeout(100));

server.closeAllConnections();
server.close();

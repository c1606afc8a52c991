import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import axios from "axios";

const server = createServer((_request, response) => {
  setTimeout(() => response.end("the report"), 2000); // slow, not dead
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/report`;

// Longer than the slowest honest answer, and a code that names the timer.
const client = axios.create({
  timeout: 20_000,
  transitional: { clarifyTimeoutError: true },
});
try {
  const { status, data } = await client.get<string>(url);
  console.log(status, data);
} catch (error) {
  if (!axios.isAxiosError(error) || error.code !== "ETIMEDOUT") throw error;
  console.log("no answer in 20 s: the server may still be working on it");
}
server.close();

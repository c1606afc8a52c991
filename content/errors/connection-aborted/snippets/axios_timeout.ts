import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import axios, { type AxiosError, type AxiosRequestConfig } from "axios";

const server = createServer((request) => {
  if (request.url === "/reset") request.socket.resetAndDestroy();
  // Every other request waits for an answer that never comes.
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

// A failed system call leaves its number behind, a timer does not.
function isFromSystem(error: AxiosError): boolean {
  return error.cause !== undefined && "errno" in error.cause;
}

async function show(path: string, config: AxiosRequestConfig): Promise<void> {
  try {
    await axios.get(`http://127.0.0.1:${port}${path}`, config);
  } catch (error) {
    if (!axios.isAxiosError(error)) throw error;
    console.log(`${error.code}: ${error.message}`);
    console.log(`  from the system: ${isFromSystem(error)}`);
  }
}

await show("/silent", { timeout: 100 });
const transitional = { clarifyTimeoutError: true };
await show("/silent", { timeout: 100, transitional });
await show("/reset", {});

server.closeAllConnections();
server.close();

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import axios, { type AxiosRequestConfig } from "axios";

const server = createServer((request, response) => {
  request.resume().on("end", () => response.end("x".repeat(3000)));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function post(config: AxiosRequestConfig): Promise<void> {
  const url = `http://127.0.0.1:${port}/`;
  try {
    const { status } = await axios.post(url, "y".repeat(3000), config);
    console.log(status);
  } catch (error) {
    if (!axios.isAxiosError(error)) throw error;
    console.log(`${error.code}: ${error.message}`);
  }
}

await post({ maxContentLength: 2000 });
await post({ maxBodyLength: 2000 });
await post({});
server.closeAllConnections();
server.close();

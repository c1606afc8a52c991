import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import axios, { type AxiosError } from "axios";

const server = createServer((_request, response) => {
  setTimeout(() => response.end("the report"), 2000); // slow, not dead
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/report`;

function withoutConfig(error: AxiosError): never {
  delete error.config; // 400 lines, and your headers among them
  delete error.request;
  throw error;
}

await axios.get(url, { timeout: 200 }).catch(withoutConfig);

import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

function* rows(): Generator<string> {
  yield "1;one\n";
  yield "2;two\n";
  throw new Error("no price"); // a bug, found in the third row
}

const server = createServer(async (_request, response) => {
  try {
    await pipeline(Readable.from(rows()), response);
  } catch (error) {
    console.log(`server: ${error}; headers sent: ${response.headersSent}`);
  }
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const response = await fetch(`http://127.0.0.1:${port}/export.csv`);
console.log("client: status", response.status);
try {
  await response.text();
} catch (error) {
  const { message } = (error as { cause: Error }).cause;
  console.log(`client: ${error}, cause: ${message}`);
}
server.close();

import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";

const server = createServer(async (request, response) => {
  try {
    for await (const chunk of request) console.log(`read: ${chunk}`);
    response.end("thank you");
  } catch (error) {
    const { name, message, code } = error as NodeJS.ErrnoException;
    console.log(`${name}: ${message}, code: ${code}`);
    console.log(`  complete: ${request.complete}`);
  }
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const visitor = connect(port, "127.0.0.1");
visitor.write(
  "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\nhalf",
);
await once(server, "request");
visitor.destroy();
server.close();

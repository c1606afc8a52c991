import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_request, response) => {
  response.end("ok");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const agent = new Agent({ keepAlive: true });

function ask(number: number): void {
  const request = get({ port, host: "127.0.0.1", agent }, (response) => {
    response.setEncoding("utf8").on("data", (text) => {
      console.log(`request ${number}: ${text}`);
      if (number === 2) server.close();
    });
  });
  request.on("error", (error) => {
    // A connection from the pool, and a GET: once more, on a new one.
    console.log(`request ${number}: ${error.message}`);
    if (request.reusedSocket) ask(number);
    else throw error;
  });
}

ask(1);
await once(agent, "free"); // the connection waits in the pool
server.closeIdleConnections(); // the server's idle limit is reached ...
ask(2); // ... and its goodbye crosses with this request

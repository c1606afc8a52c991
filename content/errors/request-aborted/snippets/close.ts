import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((incoming, response) => {
  const say = (event: string) => {
    const finished = response.writableFinished;
    console.log(`${event}: visitor ${visitor.destroyed ? "left" : "waits"}`);
    console.log(`  complete: ${incoming.complete}, finished: ${finished}`);
  };
  incoming.on("aborted", () => say("request aborted"));
  incoming.on("close", () => say("request close"));
  response.on("close", () => say("response close"));
  incoming.resume().on("end", () => setImmediate(leave)); // the body is read
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const visitor = request({ port, host: "127.0.0.1", method: "POST" });
visitor.on("error", () => {}); // it is we who leave
visitor.end("the whole body");

function leave(): void {
  visitor.destroy();
  server.close();
}

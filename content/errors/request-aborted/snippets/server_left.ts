import { once } from "node:events";
import { createServer, get, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A signal that aborts when the visitor leaves before the answer is whole. */
function whileWanted(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

const server = createServer(async (request, response) => {
  const signal = whileWanted(response);
  const seconds = request.url === "/slow" ? 60 : 0;
  try {
    await sleep(seconds * 1000, undefined, { signal }); // a query, a fetch
    response.end("done");
    console.log(`${request.url}: served`);
  } catch (error) {
    if (!signal.aborted) throw error;
    console.log(`${request.url}: visitor left, work stopped`);
    server.emit("left");
  }
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const first = get(`http://127.0.0.1:${port}/slow`);
first.on("error", () => {}); // it is we who leave
await once(server, "request");
first.destroy();
await once(server, "left");

const [answer] = await once(get(`http://127.0.0.1:${port}/quick`), "response");
for await (const chunk of answer.setEncoding("utf8")) console.log(chunk);
server.close();

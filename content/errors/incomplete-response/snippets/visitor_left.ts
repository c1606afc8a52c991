import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

let over = (_: unknown) => {};
const served = new Promise((resolve) => (over = resolve));

const server = createServer(async (_request, response) => {
  const video = new Readable({ read: () => {} });
  video.push("first frames"); // and more to come
  try {
    await pipeline(video, response);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    console.log(`server: ${error}`);
    console.log({ code, writableFinished: response.writableFinished });
  }
  over(undefined);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const request = get({ host: "127.0.0.1", port, path: "/video" });
const [response] = (await once(request, "response")) as [IncomingMessage];
await once(response, "data");
response.on("error", () => {}); // its own: "aborted"
response.destroy(); // the visitor closes the tab
await served;
server.close();

import { once } from "node:events";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";

import axios from "axios";
import got from "got";
import superagent from "superagent";

const BODY = Buffer.alloc(20_000_000);
const REFUSAL =
  "HTTP/1.1 413 Content Too Large\r\n" +
  "Content-Length: 16\r\nConnection: close\r\n\r\nlimit is 1000000";

const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.once("data", () => {
    socket.pause(); // most of the body is still to come
    socket.end(REFUSAL, () => socket.destroy());
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/upload`;

const upload = request(url, { method: "POST" });
upload.on("response", (answer) => {
  console.log(`http response: ${answer.statusCode}`);
  answer.resume();
});
upload.on("error", (error: NodeJS.ErrnoException) => {
  console.log(`http error: ${error.syscall} ${error.code}`);
});
upload.end(BODY);
await new Promise((resolve) => upload.on("close", resolve));

const init = { method: "POST", body: BODY };
console.log(`fetch: ${(await fetch(url, init)).status}`);
const anyStatus = { validateStatus: () => true };
console.log(`axios: ${(await axios.post(url, BODY, anyStatus)).status}`);
const options = { body: BODY, throwHttpErrors: false };
console.log(`got: ${(await got.post(url, options)).statusCode}`);
const sent = superagent
  .post(url)
  .type("bin")
  .ok(() => true);
console.log(`superagent: ${(await sent.send(BODY)).status}`);
server.close();

import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";

import express, { type ErrorRequestHandler } from "express";

const app = express();
app.use((request, _response, next) => {
  request.on("aborted", () => console.log("request: aborted"));
  request.on("close", () => console.log("request: close"));
  next();
});
app.use(express.json());
app.post("/orders", () => console.log("not reached: the body is not whole"));

const visitorLeft: ErrorRequestHandler = (error, _request, response, next) => {
  if (error.type !== "request.aborted") return next(error);
  console.log(`${error.name} ${error.code} ${error.status}: ${error.message}`);
  console.log(`  ${error.received} of ${error.expected} bytes`);
  response.destroy(); // nobody is there to read an answer
};
app.use(visitorLeft);

const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const visitor = connect(port, "127.0.0.1");
visitor.write(
  "POST /orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n" +
    'Content-Type: application/json\r\n\r\n{"item": 1,',
);
await once(server, "request");
visitor.destroy();
server.close();

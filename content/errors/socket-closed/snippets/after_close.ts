import { once } from "node:events";
import { createServer as createHttp, get } from "node:http";
import { type AddressInfo, connect, createServer, Socket } from "node:net";

type Coded = NodeJS.ErrnoException;
function show(what: string, error?: Coded | null) {
  console.log(`${what}: ${error ? `${error.code}: ${error.message}` : "-"}`);
}
function write(socket: Socket, when: string) {
  socket.on("error", (error) => show("  event error", error));
  return new Promise<void>((done) => {
    socket.write("?", (error) => {
      show(`write ${when}`, error);
      setImmediate(done);
    });
  });
}

const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const open = () => connect(port, "127.0.0.1");

const early = open();
const queued = write(early, "queued, then destroy()");
early.destroy();
await queued;

const [ended, destroyed] = [open(), open()];
await Promise.all([once(ended, "connect"), once(destroyed, "connect")]);
ended.end();
await write(ended, "after end()");
destroyed.destroy();
await write(destroyed, "after destroy()");

const unborn = new Socket().resetAndDestroy();
const [error] = (await once(unborn, "error")) as [Coded];
show("resetAndDestroy() without a connection", error);

const http = createHttp((_, response) => {
  response.end("done");
  response.on("error", (error) => show("response.write after end()", error));
  response.write("more");
}).listen(0, "127.0.0.1");
await once(http, "listening");
get({ port: (http.address() as AddressInfo).port, agent: false }, (answer) => {
  answer.resume().on("end", () => http.close());
});
await once(http, "close");

server.close();
server.close((error) => show("server.close() twice", error));

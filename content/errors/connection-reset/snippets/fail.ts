import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

let clients = 0;
const server = createServer((socket) => {
  clients += 1;
  const name = `client ${clients}`;
  socket.write("welcome");
  socket.on("close", () => {
    console.log(`${name}: gone`);
    visit();
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const manners = [
  (client: Socket) => client.end(), // says goodbye
  (client: Socket) => client.resetAndDestroy(), // a tab that is closed
  (client: Socket) => client.end(),
];

function visit(): void {
  const leave = manners.shift();
  if (leave === undefined) return void server.close();
  const client = connect(port, "127.0.0.1");
  client.once("data", () => leave(client));
}
visit();

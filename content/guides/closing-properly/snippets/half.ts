import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Counts what comes, and answers once the client has said all. */
function answer(socket: Socket): void {
  let received = 0;
  socket.on("data", (data) => (received += data.length));
  socket.on("end", () => {
    // A look into the database, say.
    setTimeout(() => socket.end(`${received} bytes, thank you`), 50);
  });
  socket.on("error", (error) => console.log("  server:", error.message));
}

for (const allowHalfOpen of [false, true]) {
  const server = createServer({ allowHalfOpen }, answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  console.log("allowHalfOpen:", allowHalfOpen);
  const client = connect(port, "127.0.0.1");
  client.end(Buffer.alloc(300_000)); // FIN after the last byte
  let text = "";
  client.on("data", (data) => (text += data.toString()));
  await once(client, "close");
  console.log("  client:", text === "" ? "no answer" : text);
  server.close();
  await once(server, "close");
}

import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

// When the server's reset goes out.
for (const moment of ["at once", "after a question", "after an answer"]) {
  const server = createServer((peer) => {
    if (moment === "at once") peer.resetAndDestroy();
    peer.once("data", () => {
      if (moment === "after a question") peer.resetAndDestroy();
      else peer.write("42", () => peer.resetAndDestroy());
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  console.log(`-- ${moment}`);
  const client = connect(port, "127.0.0.1");
  client.write("What is the answer?");
  for (const event of ["connect", "data", "end"])
    client.on(event, () => console.log(event));
  client.on("error", (error: NodeJS.ErrnoException) => {
    console.log(`error: ${error.syscall} ${error.code}`);
  });
  await new Promise<void>((resolve) => client.on("close", () => resolve()));
  server.close();
}

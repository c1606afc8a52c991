import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

type Answer = (socket: Socket) => unknown;
const answers: Record<string, Answer> = {
  "closes (FIN)": (socket) => socket.end(),
  "aborts (RST)": (socket) => socket.resetAndDestroy(),
  "speaks SMTP": (socket) => socket.end("220 mail.test ESMTP\r\n"),
};

for (const [title, answer] of Object.entries(answers)) {
  const server = createServer((socket) => {
    socket.once("data", () => answer(socket)); // the request has arrived
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    await fetch(`http://127.0.0.1:${port}/`);
  } catch (error) {
    const { cause } = error as { cause: NodeJS.ErrnoException };
    console.log(`${title}: ${error}`);
    console.log(`  ${cause.name} ${cause.code}`);
    console.log(`  ${cause.message}`);
  }
  server.close();
}

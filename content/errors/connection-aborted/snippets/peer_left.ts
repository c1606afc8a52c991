import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

async function pair(): Promise<[client: Socket, peer: Socket]> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  const [[peer]] = await Promise.all([
    once(server, "connection") as Promise<[Socket]>,
    once(client, "connect"),
  ]);
  server.close();
  return [client, peer];
}

/** Prints the first error; settles when the socket is closed. */
function watch(step: string, client: Socket): Promise<void> {
  client.on("error", (error: NodeJS.ErrnoException) => {
    console.log(`${step}: ${error.syscall} ${error.code}`);
  });
  return new Promise((resolve) => client.on("close", () => resolve()));
}

{
  const [client, peer] = await pair();
  const closed = watch("closed", client);
  peer.destroy();
  client.resume();
  await once(client, "end");
  console.log("closed: end");
  client.write("hello");
  await sleep(200); // nobody is there to take it: a reset comes back
  client.write("hello");
  await closed;
}

{
  const [client, peer] = await pair();
  const closed = watch("reset", client);
  peer.resetAndDestroy();
  await closed;
}

import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const ways: Record<string, () => void> = {
  "process.exit()": () => process.exit(),
  "close()": () => server.close(),
  "close(), then Connection: close": () => {
    stopping = true;
    server.close();
  },
};
let stopping = false;
const server = createServer(async (_, response) => {
  process.send?.("taken");
  await sleep(1000); // the work
  if (stopping) response.setHeader("Connection", "close");
  response.end("done");
});

async function show(way: string) {
  const child = fork(import.meta.filename, [way]);
  const [port] = await once(child, "message");
  const agent = new Agent({ keepAlive: true });
  const call = get({ host: "127.0.0.1", port, agent });
  const answer = once(call, "response").then(
    ([response]) => String(response.resume().statusCode),
    (error) => error.code,
  );
  await once(child, "message"); // the request has been taken
  child.kill("SIGTERM");
  const ended = once(child, "exit");
  const line = `${way}: ${await answer}`;
  const late = await Promise.race([ended, sleep(3000, "after more than 3 s")]);
  return `${line}, process ended: ${Array.isArray(late) ? "at once" : late}`;
}

const way = process.argv[2];
if (way) {
  const stop = ways[way];
  if (stop) process.once("SIGTERM", stop);
  await once(server.listen(0, "127.0.0.1"), "listening");
  process.send?.((server.address() as { port: number }).port);
  process.channel?.unref();
} else {
  for (const name of ["no handler", ...Object.keys(ways)])
    console.log(await show(name));
}

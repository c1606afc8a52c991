import { once } from "node:events";
import { Worker } from "node:worker_threads";

// A server of its own thread: it answers every request at once.
const code = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:http").createServer((request, response) => {
    response.end("42");
  });
  server.listen(0, "127.0.0.1", () => {
    parentPort.postMessage(server.address().port);
  });`;
const worker = new Worker(code, { eval: true });
const [port] = await once(worker, "message");

async function ask(title: string, work: () => void): Promise<void> {
  const signal = AbortSignal.timeout(1000);
  const asking = fetch(`http://127.0.0.1:${port}/`, { signal });
  work();
  const answer = await asking.then((response) => response.text(), String);
  console.log(`${title}: ${answer}`);
}

await ask("idle", () => {});
await ask("busy for 2 s", () => {
  const ends = performance.now() + 2000;
  while (performance.now() < ends); // JSON.parse, bcrypt, a big loop …
});
await worker.terminate();

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import WebSocket, { WebSocketServer } from "ws";

if (isMainThread) {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (socket) => {
    socket.once("message", () => {
      console.log("server: ping");
      socket.ping();
      const timer = setTimeout(() => {
        console.log("server: no pong in time, terminate()");
        socket.terminate();
        Atomics.store(gate, 0, 1);
        Atomics.notify(gate, 0);
      }, 500);
      socket.on("pong", () => clearTimeout(timer));
    });
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { port, gate },
  });
  const [said] = await once(worker, "message");
  console.log("client:", said);
  server.close();
} else {
  const { parentPort } = await import("node:worker_threads");
  const { port, gate } = workerData as { port: number; gate: Int32Array };
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  client.on("close", (code) => parentPort?.postMessage(`close ${code}`));
  client.on("open", () => {
    client.send("ready", () => Atomics.wait(gate, 0, 0)); // a long computation
  });
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import WebSocket, { WebSocketServer } from "ws";

if (process.argv[2] === "server") {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("listening", () => {
    process.send?.((server.address() as AddressInfo).port);
  });
  process.on("SIGTERM", () => {
    for (const socket of server.clients) socket.close(1001, "restart");
    server.close(() => process.disconnect());
  });
} else {
  for (const signal of ["SIGKILL", "SIGTERM"] as const) {
    const child = spawn(process.execPath, [process.argv[1] ?? "", "server"], {
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    const [port] = await once(child, "message");
    const client = new WebSocket(`ws://127.0.0.1:${port}`);
    await once(client, "open");
    child.kill(signal);
    const [code, reason] = await once(client, "close");
    console.log(signal, "client sees", code, `${reason}`);
  }
}

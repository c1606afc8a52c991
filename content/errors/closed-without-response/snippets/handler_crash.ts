import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

function serve(): void {
  const server = createServer(async (request, response) => {
    request.resume();
    const user = JSON.parse(request.url?.slice(1) ?? ""); // bad JSON throws
    response.end(`hello ${user.name}`);
  });
  server.listen(0, "127.0.0.1", () => {
    process.send?.((server.address() as AddressInfo).port);
  });
  process.on("uncaughtExceptionMonitor", (error) => {
    console.log(`server log: ${error.name}, and the process dies`);
  });
}

async function call(): Promise<void> {
  const server = fork(import.meta.filename, ["serve"], { silent: true });
  server.stdout?.pipe(process.stdout);
  const [port] = await once(server, "message");
  const request = get(`http://127.0.0.1:${port}/binh`);
  const [error] = await once(request, "error");
  const [code] = await once(server, "close");
  console.log(`client: ${error.message}, code ${error.code}`);
  console.log(`server process: exit ${code}`);
}

if (process.argv[2] === "serve") serve();
else await call();

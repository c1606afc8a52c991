import { fork } from "node:child_process";
import { once } from "node:events";
import { get, type IncomingMessage, createServer } from "node:http";
import { type AddressInfo } from "node:net";

if (process.argv[2] === "worker") {
  const server = createServer((_request, response) => {
    response.write("first half, ");
  });
  server.listen(0, "127.0.0.1", () => {
    process.send!((server.address() as AddressInfo).port);
  });
} else {
  const worker = fork(import.meta.filename, ["worker"]);
  const [port] = (await once(worker, "message")) as [number];
  const request = get({ host: "127.0.0.1", port, path: "/report" });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  try {
    for await (const part of response) {
      console.log(response.statusCode, String(part));
      worker.kill("SIGKILL"); // what the OOM killer sends
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    console.log(String(error), { code, syscall, complete: response.complete });
  }
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

const [node = "", file = ""] = process.argv;
if (process.argv[2] === "server") {
  const server = createServer((socket) => socket.write("hello"));
  server.on("error", (error) => console.log(error.message));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  console.log((server.address() as AddressInfo).port);
} else {
  const line = 'ulimit -n 64; exec "$0" "$1" server';
  const child = spawn("sh", ["-c", line, node, file]);
  const printed: string[] = [];
  child.stdout.on("data", (text) => printed.push(String(text)));
  child.stderr.on("data", (text) => printed.push(String(text)));
  await once(child.stdout, "data");
  const port = Number(printed.shift());

  const seen: string[] = [];
  for (let number = 1; number <= 80; number++) {
    const client = connect(port, "127.0.0.1"); // and it stays open
    await once(client, "connect");
    const read = await Promise.race([
      once(client, "data").then(([data]) => `connected, reads ${String(data)}`),
      once(client, "end").then(() => "connected, closed without a byte"),
    ]);
    if (seen.at(-1) !== read) seen.push(read);
  }
  console.log(seen.join("\nthen: "));
  console.log("the server printed:", printed.join("") || "nothing");
  child.kill();
  process.exit();
}

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

let questions = 0;
const server = createServer((socket) => {
  socket.on("error", () => {}); // this end is told of a reset
  socket.once("data", () => {
    questions += 1;
    if (questions > 1) socket.end("42");
    // The system takes the client's socket away while it waits.
    else execFileSync("ss", ["-tK", "src", `127.0.0.1:${socket.remotePort}`]);
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

function ask(attempt: number): void {
  const client = connect(port, "127.0.0.1");
  client.write("What is the answer?");
  client.on("data", (answer) => {
    console.log(`attempt ${attempt}: ${answer.toString()}`);
    server.close();
  });
  client.on("error", (error: NodeJS.ErrnoException) => {
    const lost = error.code === "ECONNABORTED" || error.code === "ECONNRESET";
    if (!lost || attempt === 3) throw error;
    console.log(`attempt ${attempt}: ${error.code}`);
    ask(attempt + 1); // safe to repeat: the question changes nothing
  });
}

ask(1);

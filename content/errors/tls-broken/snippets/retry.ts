import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connect, TLSSocket } from "node:tls";

const cwd = mkdtempSync(join(tmpdir(), "tls-"));
const command =
  "req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost " +
  "-keyout key.pem -out cert.pem -addext subjectAltName=DNS:localhost";
execFileSync("openssl", command.split(" "), { cwd, stdio: "ignore" });
const key = readFileSync(join(cwd, "key.pem"));
const cert = readFileSync(join(cwd, "cert.pem"));
rmSync(cwd, { recursive: true });

let visits = 0;
const server = createServer((socket) => {
  visits += 1;
  // The first time: reads the ClientHello and hangs up, without a word.
  if (visits === 1) {
    socket.once("data", () => socket.end());
    return;
  }
  const site = new TLSSocket(socket, { isServer: true, key, cert });
  site.on("data", (data) => console.log(`server: ${data}`));
  site.on("end", () => site.end());
  server.close();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

// Only this part is repeated: nothing of the request was sent yet.
async function secure(attempts = 3): Promise<TLSSocket> {
  for (let attempt = 1; ; attempt++) {
    const client = connect({ host: "localhost", port, ca: cert });
    try {
      await once(client, "secureConnect");
      return client;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      console.log(`attempt ${attempt}: ${code}`);
      if (code !== "ECONNRESET" || attempt === attempts) throw error;
      await pause(100 * 2 ** attempt * Math.random());
    }
  }
}

const client = await secure();
client.on("error", (error) => console.log(error.message));
client.end("order 1 book");

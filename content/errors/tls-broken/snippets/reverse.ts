import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cwd = mkdtempSync(join(tmpdir(), "site-"));
const request = "req -x509 -newkey rsa:2048 -noenc -subj /CN=localhost";
const words = [...request.split(" "), "-out", "pem", "-keyout", "key"];
execFileSync("openssl", words, { cwd, stdio: "ignore" });
const [cert, key] = ["pem", "key"].map((name) => readFileSync(join(cwd, name)));
rmSync(cwd, { recursive: true });

const server = createServer({ cert, key }, (_, response) => response.end());
server.on("tlsClientError", (error: NodeJS.ErrnoException) => {
  console.log("server:", error.code);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

// http:// to the port of https://
get(`http://127.0.0.1:${port}/`, (response) => {
  console.log("client:", response.statusCode);
  response.resume().on("end", () => server.close());
}).on("error", (error: NodeJS.ErrnoException) => {
  console.log("client:", error.code, error.message);
  server.close();
});

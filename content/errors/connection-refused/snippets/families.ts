import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";

// As on most machines: localhost has an IPv6 and an IPv4 address.
const folder = mkdtempSync("/tmp/hosts-");
writeFileSync(`${folder}/hosts`, "127.0.0.1 localhost\n::1 localhost\n");
execFileSync("mount", ["--bind", `${folder}/hosts`, "/etc/hosts"]);
rmSync(folder, { recursive: true });

async function outcome(host: string, autoSelectFamily: boolean) {
  const socket = connect({ port: 8000, host, autoSelectFamily });
  try {
    await once(socket, "connect");
    return "connected";
  } catch (error) {
    return (error as Error).message;
  } finally {
    socket.destroy();
  }
}

for (const host of ["127.0.0.1", "localhost", undefined]) {
  const server = createServer().listen(8000, host);
  await once(server, "listening");
  const { address } = server.address() as AddressInfo;
  console.log(`listen(8000, ${host}) listens on ${address}`);
  console.log(`  127.0.0.1          ${await outcome("127.0.0.1", true)}`);
  console.log(`  ::1                ${await outcome("::1", true)}`);
  console.log(`  localhost          ${await outcome("localhost", true)}`);
  console.log(`  localhost, one try ${await outcome("localhost", false)}`);
  server.close();
}

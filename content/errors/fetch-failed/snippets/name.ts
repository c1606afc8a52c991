import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import process from "node:process";

process.env.RES_OPTIONS = "timeout:1 attempts:1";
// Empty: ask 127.0.0.1.
for (const file of ["resolv.conf", "nsswitch.conf"])
  execFileSync("mount", ["--bind", "/dev/null", `/etc/${file}`]);

// A name server that knows no name at all.
const dns = createSocket("udp4", (query, client) => {
  query[2] = 0x81;
  query[3] = 0x83; // NXDOMAIN
  dns.send(query, client.port, client.address);
});

async function show(title: string): Promise<void> {
  const error = await fetch("http://api.test/").catch((e: Error) => e);
  const { cause } = error as { cause: NodeJS.ErrnoException };
  console.log(`${title}: ${error} <- ${cause.message}`);
}

await show("nobody answers");
dns.bind(53, "127.0.0.1");
await once(dns, "listening");
await show("no such name");
dns.close();

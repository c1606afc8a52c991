import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { lookup, Resolver } from "node:dns/promises";
import { once } from "node:events";

process.env.RES_OPTIONS = "timeout:1 attempts:1";
// Empty: ask 127.0.0.1.
for (const file of ["resolv.conf", "nsswitch.conf"])
  execFileSync("mount", ["--bind", "/dev/null", `/etc/${file}`]);
const resolver = new Resolver({ timeout: 500, tries: 1 });
resolver.setServers(["127.0.0.1"]);

const RCODES = { "no-data": 0, servfail: 2, nxdomain: 3, refused: 5 };
const rcodes = new Map(Object.entries(RCODES));

const dns = createSocket("udp4", (query, client) => {
  const name = query.toString("latin1", 13, 13 + (query[12] ?? 0));
  const rcode = rcodes.get(name);
  if (rcode === undefined) return;
  query[2] = 0x81;
  query[3] = 0x80 | rcode;
  dns.send(query, client.port, client.address);
});

async function codeOf(question: Promise<unknown>): Promise<string> {
  const error = await question.then(
    () => {},
    (reason) => reason,
  );
  return `${error.code} ${error.errno ?? ""}`.trim();
}

async function ask(name: string): Promise<void> {
  const looked = await codeOf(lookup(`${name}.test`));
  const resolved = await codeOf(resolver.resolve4(`${name}.test`));
  console.log(`${name.padEnd(10)}${looked.padEnd(17)}${resolved}`);
}

console.log(`${"".padEnd(10)}${"lookup".padEnd(17)}resolve4`);
await ask("no-server");
dns.bind(53, "127.0.0.1");
await once(dns, "listening");
for (const name of ["nxdomain", "no-data", "servfail", "refused", "silent"])
  await ask(name);
dns.close();

import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { connect } from "node:net";

// Empty: ask 127.0.0.1.
for (const file of ["resolv.conf", "nsswitch.conf"])
  execFileSync("mount", ["--bind", "/dev/null", `/etc/${file}`]);
// A machine with an IPv4 address and none of IPv6.
execFileSync("ip", ["addr", "add", "192.0.2.1/24", "dev", "lo"]);

const HEAD = Buffer.from("81800001000100000000", "hex");
const ANSWER = Buffer.from("c00c001c00010000003c0010", "hex");
const ADDRESS = Buffer.from("20010db8000000000000000000000001", "hex");
const dns = createSocket("udp4", (query, { port, address }) => {
  const id = query.subarray(0, 2);
  const asked = query.subarray(12);
  const empty = Buffer.from(query).fill("8180", 2, 4, "hex");
  const found = Buffer.concat([id, HEAD, asked, ANSWER, ADDRESS]);
  dns.send(query.at(-3) === 28 ? found : empty, port, address); // 28: AAAA
});
dns.bind(53, "127.0.0.1");
await once(dns, "listening");

console.log(`lookup      ${(await lookup("db.test")).address}`);
const client = connect(5432, "db.test");
const [error] = await once(client, "error").catch((reason) => [reason]);
console.log(`connect     ${error.message} ${error.errno}`);
await fetch("http://db.test:5432/").catch(({ cause }) => {
  console.log(`fetch       ${cause.message} ${cause.errno}`);
});
dns.close();

import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { lookup, Resolver } from "node:dns/promises";
import { once } from "node:events";
import { readFile } from "node:fs/promises";

process.env.RES_OPTIONS = "timeout:3 attempts:1";
// Empty: ask 127.0.0.1.
for (const file of ["resolv.conf", "nsswitch.conf"])
  execFileSync("mount", ["--bind", "/dev/null", `/etc/${file}`]);
const resolver = new Resolver({ timeout: 500, tries: 1 });
resolver.setServers(["127.0.0.1"]);

const dns = createSocket("udp4"); // takes questions, never answers
dns.bind(53, "127.0.0.1");
await once(dns, "listening");

const done = (what: string) => () => console.log(what);
const slow = ["a.test", "b.test"].map((name) => lookup(name));
await Promise.allSettled([
  Promise.race(slow).catch(done("a slow lookup failed")),
  ...slow,
  lookup("localhost").then(done("lookup of localhost")),
  resolver.resolve4("c.test").catch(done("resolve4 failed")),
  readFile("/etc/hosts").then(done("readFile")),
]);
dns.close();

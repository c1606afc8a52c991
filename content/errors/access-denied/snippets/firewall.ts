import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect } from "node:net";

// A firewall on this machine, for what leaves it.
const rules = `table inet filter {
  chain output {
    type filter hook output priority 0;
    udp dport 8125 drop
    tcp dport 8125 reject with icmpx admin-prohibited
  }
}`;
execFileSync("nft", ["-f", "-"], { input: rules });
// … and a route that forbids a network
execFileSync("ip", ["route", "add", "prohibit", "192.0.2.0/24"]);

const sender = createSocket("udp4");
sender.send("hello", 8125, "127.0.0.1", (error) => {
  console.log("UDP, drop:      ", error?.message ?? "sent");
  sender.close();
});
await once(sender, "close");

async function tcp(what: string, host: string) {
  const reason: unknown = await once(connect(8125, host), "connect").catch(
    (error: unknown) => error,
  );
  console.log(what, reason instanceof Error ? reason.message : "connected");
}
await tcp("IPv4, rejected: ", "127.0.0.1");
await tcp("IPv6, rejected: ", "::1");
await tcp("prohibit route: ", "192.0.2.9");

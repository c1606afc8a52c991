import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";

const ip = (command: string) => execFileSync("ip", command.split(" "));

// Our network is 192.0.2.0/24, and no machine in it has the address 192.0.2.9.
ip("link add wire type veth peer name far");
ip("addr add 192.0.2.1/24 dev wire");
ip("link set wire up");
ip("link set far up");

const client = connect(8000, "192.0.2.9");
await once(client, "connect");
console.log("connected");
client.destroy();

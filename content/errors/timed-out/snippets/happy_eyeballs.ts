import { execSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type LookupFunction } from "node:net";

// The server's first answer comes after a second, as over a very bad line:
// until then its address leads nowhere.
execSync("ip route add 192.0.2.2 dev lo src 127.0.0.1");
setTimeout(() => execSync("ip addr add 192.0.2.2/32 dev lo"), 500);
const server = createServer((socket) => socket.end()).listen(80);
await once(server, "listening");

// The name has two addresses; there is no way to the second (no IPv6).
const lookup: LookupFunction = (_name, _options, done) => {
  const four = { address: "192.0.2.2", family: 4 };
  done(null, [four, { address: "2001:db8::2", family: 6 }]);
};

function attempt(autoSelectFamilyAttemptTimeout?: number): Promise<string> {
  const host = { host: "two.example", port: 80, lookup };
  const socket = connect({ ...host, autoSelectFamilyAttemptTimeout });
  return new Promise((resolve) => {
    socket.on("connect", () => resolve(socket.destroy() && "connected"));
    socket.on("error", (error: AggregateError & NodeJS.ErrnoException) => {
      const each = error.errors.map((e: Error) => `\n  ${e.message}`);
      resolve(`${error.name} ${error.code}${each.join("")}`);
    });
  });
}

const results = [attempt(), attempt(5000)];
console.log(`250 ms (default): ${await results[0]}`);
console.log(`5000 ms: ${await results[1]}`);
server.close();

import { once } from "node:events";
import { connect, type LookupFunction } from "node:net";

type Several = AggregateError & { code?: string };

function show(title: string, { name, message, code, errors }: Several) {
  console.log(`${title}: ${name}, code ${code}, message "${message}"`);
  for (const error of errors) console.log(`  ${error.code}: ${error.message}`);
}

// One name, two addresses, as with localhost: nobody listens at either.
const lookup: LookupFunction = (_host, _options, tell) =>
  tell(null, [
    { address: "127.0.0.1", family: 4 },
    { address: "127.0.0.2", family: 4 },
  ]);
const client = connect({ host: "two.example", port: 5, lookup });
const [error] = await once(client, "error").catch((reason) => [reason]);
show("connect", error as Several);

const ask = async (port: number) => {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
};
await Promise.any([ask(5), ask(7)]).catch((reason: Several) => {
  show("Promise.any", reason);
});

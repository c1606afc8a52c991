import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { connect } from "node:net";

// As on most machines: localhost has an IPv6 and an IPv4 address.
const folder = mkdtempSync("/tmp/hosts-");
writeFileSync(`${folder}/hosts`, "127.0.0.1 localhost\n::1 localhost\n");
execFileSync("mount", ["--bind", `${folder}/hosts`, "/etc/hosts"]);
rmSync(folder, { recursive: true });

/** All errors inside an error: the `cause` of fetch, the `errors` of net. */
function* inside(error: unknown): Generator<NodeJS.ErrnoException> {
  if (!(error instanceof Error)) return;
  if (error instanceof AggregateError)
    for (const each of error.errors) yield* inside(each);
  else if (error.cause !== undefined) yield* inside(error.cause);
  else yield error;
}

const attempts: Record<string, () => Promise<unknown>> = {
  net: () => once(connect(8000, "localhost"), "connect"),
  http: () => once(get("http://localhost:8000/"), "response"),
  fetch: () => fetch("http://localhost:8000/"),
};
for (const [name, attempt] of Object.entries(attempts)) {
  const error = await attempt().catch((reason: unknown) => reason);
  const { message, stack = "" } = error as Error;
  console.log(`${name}: ${stack.split("\n")[0]}`);
  console.log(`  message "${message}", in it:`);
  for (const each of inside(error)) console.log(`  ${each.message}`);
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";

// As on most machines: localhost has an IPv6 and an IPv4 address.
const folder = mkdtempSync("/tmp/hosts-");
writeFileSync(`${folder}/hosts`, "127.0.0.1 localhost\n::1 localhost\n");
execFileSync("mount", ["--bind", `${folder}/hosts`, "/etc/hosts"]);
rmSync(folder, { recursive: true });

try {
  await fetch("http://localhost:8000/");
} catch (error) {
  const { cause } = error as { cause: AggregateError & { code: string } };
  console.log("cause.name    ", cause.name);
  console.log("cause.message ", JSON.stringify(cause.message));
  console.log("cause.code    ", cause.code);
  for (const { message } of cause.errors)
    console.log("cause.errors  ", message);
}

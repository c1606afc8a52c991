import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { get as httpGet } from "node:http";
import { once } from "node:events";
import axios from "axios";
import got from "got";
import superagent from "superagent";
import { request } from "undici";

const [node = "", file = ""] = process.argv;
if (process.argv[2] === undefined) {
  const line = 'ulimit -n 64; exec "$0" "$1" few';
  const options = { stdio: "inherit" } as const;
  const { status } = spawnSync("sh", ["-c", line, node, file], options);
  process.exit(status);
}

const url = "http://127.0.0.1:8000/";
const attempts: Record<string, () => Promise<unknown>> = {
  http: () => once(httpGet(url), "response"),
  fetch: () => fetch(url),
  undici: () => request(url),
  axios: () => axios.get(url),
  got: async () => await got(url, { retry: { limit: 0 } }),
  superagent: async () => await superagent.get(url),
};
const kept: number[] = [];
try {
  for (;;) kept.push(openSync("/dev/null", "r"));
} catch {
  for (const [name, attempt] of Object.entries(attempts)) {
    const error = await attempt().catch((reason: unknown) => reason);
    const { message, code, cause } = error as NodeJS.ErrnoException;
    const inner = (cause as NodeJS.ErrnoException | undefined)?.code;
    console.log(`${name}: ${message}`);
    console.log(`  code ${code}, cause.code ${inner}`);
  }
}
for (const descriptor of kept) closeSync(descriptor);

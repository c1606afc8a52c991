import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { get } from "node:http";
import { connect } from "node:net";
import axios from "axios";
import got from "got";
import { request } from "undici";

writeFileSync("/proc/sys/net/ipv6/conf/all/disable_ipv6", "1");
const url = "http://[::1]:8000/"; // there is no IPv6 here
const attempts: Record<string, () => Promise<unknown>> = {
  net: () => once(connect(8000, "::1"), "connect"),
  http: () => once(get(url), "response"),
  fetch: () => fetch(url),
  undici: () => request(url),
  axios: () => axios.get(url),
  got: () => got(url, { retry: { limit: 0 } }),
};

for (const [name, attempt] of Object.entries(attempts)) {
  const error = (await attempt().catch((reason: unknown) => reason)) as Error;
  const { code, cause } = error as NodeJS.ErrnoException;
  const inside = cause as NodeJS.ErrnoException | undefined;
  console.log(`${name}: ${error.name}: ${error.message}`);
  console.log(`  code ${String(code)}, cause.code ${String(inside?.code)}`);
}

import { execFileSync } from "node:child_process";
import { get } from "node:http";
import axios from "axios";
import got from "got";
import { request } from "undici";

// A network that is forbidden on this machine.
execFileSync("ip", ["route", "add", "prohibit", "192.0.2.0/24"]);
const url = "http://192.0.2.9:8000/";

type Failure = Error & { code?: string; cause?: { code?: string } };
async function attempt(what: string, work: () => Promise<unknown>) {
  const error = await work().then(
    () => new Error("no error"),
    (reason: unknown) => reason as Failure,
  );
  const { name, message, code, cause } = error as Failure;
  console.log(`${what}: ${name}: ${message}`);
  console.log(`  code ${code}, cause.code ${cause?.code}`);
}

await attempt("http  ", () => new Promise((_, no) => get(url).on("error", no)));
await attempt("fetch ", () => fetch(url));
await attempt("undici", () => request(url));
await attempt("axios ", () => axios.get(url, { proxy: false }));
await attempt("got   ", () => got(url, { retry: { limit: 0 } }));

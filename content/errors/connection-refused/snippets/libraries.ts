import { get as httpGet } from "node:http";
import { once } from "node:events";
import axios from "axios";
import got from "got";
import superagent from "superagent";
import { request } from "undici";

const url = "http://127.0.0.1:8000/"; // nobody listens there

const attempts: Record<string, () => Promise<unknown>> = {
  http: () => once(httpGet(url), "response"),
  fetch: () => fetch(url),
  undici: () => request(url),
  axios: () => axios.get(url),
  got: async () => await got(url, { retry: { limit: 0 } }),
  superagent: async () => await superagent.get(url),
};
for (const [name, attempt] of Object.entries(attempts)) {
  const error = await attempt().catch((reason: unknown) => reason);
  const { message, code, cause } = error as NodeJS.ErrnoException;
  const inner = (cause as NodeJS.ErrnoException | undefined)?.code;
  const shown = message === "" ? "(empty)" : message;
  console.log(`${name}: ${shown}`);
  console.log(`  code ${code}, cause.code ${inner}`);
}

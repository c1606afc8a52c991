import { request } from "node:http";

import axios from "axios";
import got from "got";
import superagent from "superagent";

const url = "http://db..test/"; // an empty label: no resolver finds it

interface Failure extends Error {
  code?: string;
  syscall?: string;
  cause?: Failure;
}
const tries: Record<string, () => PromiseLike<unknown>> = {
  fetch: () => fetch(url),
  http: () =>
    new Promise((_, reject) => {
      request(url).on("error", reject).end();
    }),
  axios: () => axios.get(url),
  got: () => got(url, { retry: { limit: 0 } }),
  superagent: () => superagent.get(url),
};

for (const [name, attempt] of Object.entries(tries)) {
  try {
    await attempt();
  } catch (error) {
    const { name: kind, message, code, cause } = error as Failure;
    console.log(`${name.padEnd(11)}${kind}: ${message} (${code})`);
    if (cause)
      console.log(`${"".padEnd(11)}cause: ${cause.message} (${cause.code})`);
  }
}

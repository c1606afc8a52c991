import axios from "axios";
import got from "got";
import superagent from "superagent";
import { request } from "undici";

const url = "http://127.0.0.1:8000/"; // nobody listens there

const ways: Record<string, () => PromiseLike<unknown>> = {
  fetch: () => fetch(url),
  "undici.request": () => request(url),
  axios: () => axios.get(url),
  "axios, fetch adapter": () => axios.get(url, { adapter: "fetch" }),
  got: () => got(url, { retry: { limit: 0 } }),
  superagent: () => superagent.get(url),
};
interface Failure extends Error {
  code?: string;
  cause?: Failure;
}
for (const [title, ask] of Object.entries(ways)) {
  console.log(title);
  try {
    await ask();
  } catch (error) {
    let each: Failure | undefined = error as Failure;
    for (; each !== undefined; each = each.cause)
      console.log(
        `  ${each.name} ${each.code ?? "(no code)"}: ${each.message}`,
      );
  }
}

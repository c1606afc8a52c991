import { env } from "node:process";

const server = env.API_URL ?? "http://127.0.0.1:8000"; // nobody listens there

async function load(path: string): Promise<string> {
  const response = await fetch(`${server}${path}`);
  return await response.text();
}

console.log(await load("/prices"));

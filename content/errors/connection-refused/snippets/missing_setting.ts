import { once } from "node:events";
import { get } from "node:http";

// What a program gets whose .env file was not read: nothing.
const { API_HOST, API_PORT } = process.env;

const options = { host: API_HOST, port: API_PORT, path: "/users", family: 4 };
try {
  await once(get(options), "response");
} catch (error) {
  console.log((error as Error).message);
}

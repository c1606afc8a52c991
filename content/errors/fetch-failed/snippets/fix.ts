import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_, response) => response.end());
server.listen(0, "127.0.0.1").unref();
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function order(headers: Record<string, string>): Promise<number> {
  const url = `http://127.0.0.1:${port}/orders`;
  try {
    return (await fetch(url, { method: "POST", body, headers })).status;
  } catch (cause) {
    throw new Error("POST /orders", { cause });
  }
}

// A proxy of our own: the headers go on as they came, the body does not.
const incoming = '{ "dish": "phở" }';
const headers = { "content-length": String(Buffer.byteLength(incoming)) };
const body = JSON.stringify(JSON.parse(incoming)); // 3 bytes shorter

interface Failure {
  name?: string;
  message?: string;
  code?: string | number;
  cause?: unknown;
  errors?: unknown;
}

/** The error and all that is inside it, down to the root, in one line. */
function explain(error: unknown, depth = 5): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { name, message, code, cause, errors } = error as Failure;
  const here = [name, code, message].filter(Boolean).join(" ");
  const list: unknown[] = Array.isArray(errors) ? errors : [cause];
  const inner = list.filter((each) => each !== undefined);
  if (depth === 0 || inner.length === 0) return here;
  return `${here} <- ${inner.map((e) => explain(e, depth - 1)).join(" + ")}`;
}

for (const sent of [headers, {}]) {
  try {
    console.log(await order(sent)); // without the header fetch counts itself
  } catch (error) {
    console.log(explain(error));
  }
}

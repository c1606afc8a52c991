import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const SOON = { connectionsCheckingInterval: 50, headersTimeout: 100 };

async function show(title: string, server: Server, unfinished: boolean) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const headers = { "Content-Length": "10" };
  const options = { port, host: "127.0.0.1", method: "POST", headers };
  const client = request(options);
  client.on("response", (response) => {
    console.log(`${title}: status ${response.statusCode}`);
    response.resume();
  });
  client.on("error", (error) => console.log(`${title}: ${error.message}`));
  client.write("12345");
  if (!unfinished) client.end("67890");
  await new Promise((resolve) => client.on("close", resolve));
  server.close();
}

const neverAnswers = createServer(() => {});
neverAnswers.setTimeout(100);
const impatient = createServer({ ...SOON, requestTimeout: 200 }, () => {});

await show("handler never answers, setTimeout", neverAnswers, false);
await show("end() forgotten, requestTimeout", impatient, true);

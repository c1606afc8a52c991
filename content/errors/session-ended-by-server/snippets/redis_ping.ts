import { setTimeout as sleep } from "node:timers/promises";

import { createClient } from "redis";

const url = process.env.REDIS_URL ?? "";
const admin = await createClient({ url }).connect();
console.log("as installed:", await admin.configGet("timeout"));
await admin.configSet("timeout", "1"); // seconds without a command
await admin.close();

for (const options of [{}, { pingInterval: 100 }]) {
  let lost = 0;
  const client = createClient({ url, ...options });
  client.on("error", () => (lost += 1));
  await client.connect();
  await sleep(4000);
  console.log(options, "lost the connection:", lost > 0);
  client.destroy();
}

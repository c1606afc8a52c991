import { createClient } from "redis";

const url = process.env.REDIS_URL ?? "";
const admin = await createClient({ url }).connect();
admin.on("error", () => {}); // it ends with the server

const ways: Record<string, (id: number) => unknown> = {
  "timeout (idle)": () => admin.configSet("timeout", "1"),
  "CLIENT KILL": (id) => admin.sendCommand(["CLIENT", "KILL", "ID", `${id}`]),
  "server stopped or restarted": () =>
    admin.sendCommand(["SHUTDOWN", "NOSAVE"]),
};

for (const [name, end] of Object.entries(ways)) {
  console.log(name);
  const client = createClient({ url });
  client.on("error", () => {}); // more may come until it is back
  client.once("error", (error: Error) => {
    console.log(`  event: ${error.constructor.name}: ${error.message}`);
  });
  await client.connect();
  const lost = new Promise((resolve) => client.once("reconnecting", resolve));
  void Promise.resolve(end(await client.clientId())).catch(() => {});
  await lost;
  // Waits in the queue until there is a connection again.
  console.log("  next command:", await client.ping());
  client.destroy();
  if (name.startsWith("timeout")) await admin.configSet("timeout", "0");
}
admin.destroy();

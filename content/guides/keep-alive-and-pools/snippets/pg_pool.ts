import { setTimeout as sleep } from "node:timers/promises";

import pg from "pg";

const admin = new pg.Client(); // reads PGHOST, PGPORT, PGUSER, PGDATABASE
await admin.connect();
async function sessions() {
  const { rows } = await admin.query(
    "SELECT FROM pg_stat_activity WHERE application_name = 'demo'",
  );
  return rows.length;
}

const pool = new pg.Pool({
  application_name: "demo",
  max: 2, // 10 by default
  connectionTimeoutMillis: 500, // 0 by default: waits for ever
  idleTimeoutMillis: 0, // 10 seconds by default; 0: never
  maxLifetimeSeconds: 2, // 0 by default: never
});
pool.on("error", () => {}); // an idle connection that breaks
pool.on("connect", () => console.log("  connect"));

console.log("prewarm");
const clients = await Promise.all([pool.connect(), pool.connect()]);
console.log("sessions:", await sessions());

console.log("a third one");
await pool.connect().catch((error) => console.log("  Error:", error.message));
console.log("waiting:", pool.waitingCount, "idle:", pool.idleCount);

for (const client of clients) client.release();
console.log("given back; waiting for maxLifetimeSeconds");
while ((await sessions()) > 0) await sleep(100);
console.log("sessions:", await sessions());

const client = await pool.connect();
const ended = pool.end().then(() => console.log("  ended"));
console.log("end() while one is out");
await pool.query("SELECT 1").catch(({ message }) => console.log(" ", message));
await sleep(500);
console.log("  release");
client.release();
await ended;
await admin.end();

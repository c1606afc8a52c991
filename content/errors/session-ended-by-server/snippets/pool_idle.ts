import { setTimeout as sleep } from "node:timers/promises";

import pg from "pg";

// The server ends a session that is idle for a second.
const options = "-c idle_session_timeout=1000";

async function twoQueries(idleTimeoutMillis: number): Promise<void> {
  const pool = new pg.Pool({ options, idleTimeoutMillis });
  pool.on("error", (error) => console.log("  event:", error.message));
  pool.on("connect", () => console.log("  a new connection"));
  await pool.query("SELECT 1");
  await sleep(3000);
  await pool.query("SELECT 1");
  await pool.end();
}

const admin = new pg.Client();
await admin.connect();
const { rows } = await admin.query("SHOW idle_session_timeout");
console.log("as installed:", rows[0]);
await admin.end();

console.log("idleTimeoutMillis 0: the pool keeps connections for ever");
await twoQueries(0);
console.log("idleTimeoutMillis 100: it lets go before the server does");
await twoQueries(100);

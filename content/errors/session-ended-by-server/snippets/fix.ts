import { setTimeout as sleep } from "node:timers/promises";

import pg from "pg";

const LOST = /^(08...|57P0[1235]|25P03|ECONNREFUSED|ECONNRESET|EPIPE)$/;

const pool = new pg.Pool(); // reads PGHOST, PGPORT, PGUSER, PGDATABASE
const noticed = new Promise<void>((resolve) => {
  pool.on("error", ({ message }) => {
    console.log("idle connection:", message);
    resolve();
  });
});

/** For statements that may be carried out twice. */
async function ask(sql: string, attempts = 8): Promise<pg.QueryResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await pool.query(sql);
    } catch (error) {
      const { code = "", message } = error as pg.DatabaseError;
      const lost = LOST.test(code) || message.includes("terminated");
      if (!lost || attempt === attempts) throw error;
    }
    await sleep(Math.random() * 50 * 2 ** attempt); // full jitter
  }
}

console.log("query 1:", (await ask("SELECT 1 AS one")).rows);
// The connection is back in the pool, idle. Now somebody restarts PostgreSQL:
process.kill(Number(process.env.SERVER_PID), "SIGINT");
await noticed;
console.log("query 2:", (await ask("SELECT 2 AS two")).rows);
await pool.end();

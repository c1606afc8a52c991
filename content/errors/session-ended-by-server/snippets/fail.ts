import pg from "pg";

// Only so that the output stays short: this program does not handle errors.
process.on("uncaughtException", (error: pg.DatabaseError, origin) => {
  console.error(`${origin}: ${error}`);
  console.error({ code: error.code });
  process.exitCode = 1;
});

const pool = new pg.Pool(); // reads PGHOST, PGPORT, PGUSER, PGDATABASE
const { rows } = await pool.query("SELECT 1 AS one");
console.log("query 1:", rows);
// The connection is back in the pool, idle. Now somebody restarts PostgreSQL:
process.kill(Number(process.env.SERVER_PID), "SIGINT");

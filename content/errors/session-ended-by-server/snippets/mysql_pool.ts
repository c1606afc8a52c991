import { setTimeout as sleep } from "node:timers/promises";

import mysql from "mysql2/promise";

const config = {
  host: process.env.MYSQL_HOST ?? "",
  port: Number(process.env.MYSQL_TCP_PORT),
  user: "root",
};
const admin = await mysql.createConnection(config);
const [[before]] = await admin.query<mysql.RowDataPacket[]>(
  "SELECT @@wait_timeout AS seconds",
);
console.log("wait_timeout, if nobody sets it:", before?.seconds);
await admin.query("SET GLOBAL wait_timeout = 1"); // for new sessions

const single = await mysql.createConnection(config);
single.on("error", () => {});
const pool = mysql.createPool(config);
await pool.query("SELECT 1");

const SESSIONS =
  "SELECT COUNT(*) AS left_over FROM information_schema.processlist";
for (let sessions = 3; sessions > 1; await sleep(100)) {
  const [[row]] = await admin.query<mysql.RowDataPacket[]>(SESSIONS);
  sessions = row?.left_over; // until the server has ended both
}

for (const [name, way] of Object.entries({
  createConnection: single,
  createPool: pool,
})) {
  await way.query("SELECT 1").then(
    () => console.log(`${name}: ok`),
    (error: Error) => console.log(`${name}: ${error.message}`),
  );
}
await pool.end();
await admin.end();

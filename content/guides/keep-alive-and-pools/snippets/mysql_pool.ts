import { setTimeout as sleep } from "node:timers/promises";

import mysql, { type PoolOptions } from "mysql2/promise";

const config = {
  host: process.env.MYSQL_HOST ?? "",
  port: Number(process.env.MYSQL_TCP_PORT),
  user: "root",
};
const admin = await mysql.createConnection(config);
async function sessions() {
  const [rows] = await admin.query<mysql.RowDataPacket[]>("SHOW PROCESSLIST");
  return rows.filter(({ Command }) => Command === "Sleep").length;
}

async function show(options: PoolOptions) {
  const pool = mysql.createPool({ ...config, ...options });
  const all = [1, 2, 3].map(() => pool.getConnection());
  for (const connection of await Promise.all(all)) connection.release();
  await sleep(500);
  const before = await sessions();
  await sleep(4000);
  console.log(options, "idle:", before, "later:", await sessions());
  await pool.end();
}

await show({ connectionLimit: 3, idleTimeout: 1000 });
await show({ connectionLimit: 3, idleTimeout: 1000, maxIdle: 1 });
await show({ connectionLimit: 3, idleTimeout: 1000, maxIdle: 0 });

const pool = mysql.createPool({ ...config, connectionLimit: 1, queueLimit: 1 });
const one = await pool.getConnection();
const waiting = pool.getConnection(); // without any limit
await pool.getConnection().catch((error) => console.log(String(error)));
one.release();
(await waiting).release();
await pool.end();
await admin.end();

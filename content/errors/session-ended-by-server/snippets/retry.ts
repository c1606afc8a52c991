import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

import pg from "pg";

const { PGHOST = "", PGPORT } = process.env;

// A proxy that loses the answer to the first INSERT, after the server's work.
let toLose = 1;
const proxy = createServer((client) => {
  const server = connect(Number(PGPORT), PGHOST);
  let last = "";
  client.on("data", (chunk) => server.write((last = `${chunk}`) && chunk));
  server.on("data", (chunk) => {
    if (last.includes("INSERT") && toLose-- > 0) client.destroy();
    else client.write(chunk);
  });
  client.on("close", () => server.destroy());
}).listen(0, "127.0.0.1");
await once(proxy, "listening");
const { port } = proxy.address() as AddressInfo;

async function twice(sql: string): Promise<void> {
  for (const attempt of [1, 2]) {
    const client = new pg.Client({ port });
    client.on("error", () => {}); // the query reports it, too
    await client.connect();
    try {
      await client.query(sql);
      return console.log(`  attempt ${attempt}: ok`);
    } catch (error) {
      console.log(`  attempt ${attempt}: ${(error as Error).message}`);
    } finally {
      await client.end();
    }
  }
}

const admin = new pg.Client();
await admin.connect();
await admin.query("CREATE TABLE payments (id text UNIQUE, amount int)");
const statements = [
  "INSERT INTO payments (amount) VALUES (100)",
  "INSERT INTO payments VALUES ('order-7', 100) ON CONFLICT (id) DO NOTHING",
];
for (const sql of statements) {
  console.log(sql);
  toLose = 1;
  await twice(sql);
  const { rowCount } = await admin.query("DELETE FROM payments");
  console.log("  payments made:", rowCount);
}
await admin.end();
proxy.close();

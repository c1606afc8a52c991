import pg from "pg";

const pool = new pg.Pool({ max: 20 }); // reads PGHOST, PGPORT, PGUSER …
await pool.query("CREATE TABLE payments (id serial, amount int)");
await pool.query(
  "CREATE TABLE keys (key text PRIMARY KEY, amount int, answer text)",
);

/** The work and the key in one transaction: both happen, or neither. */
async function pay(key: string, amount: number): Promise<string> {
  const db = await pool.connect();
  try {
    await db.query("BEGIN");
    const { rowCount } = await db.query(
      "INSERT INTO keys VALUES ($1, $2) ON CONFLICT DO NOTHING",
      [key, amount],
    );
    if (rowCount === 1) {
      const { rows } = await db.query(
        "INSERT INTO payments (amount) VALUES ($1) RETURNING id",
        [amount],
      );
      const answer = [key, `payment ${rows[0].id}`];
      await db.query("UPDATE keys SET answer = $2 WHERE key = $1", answer);
    }
    const { rows } = await db.query("SELECT * FROM keys WHERE key = $1", [key]);
    await db.query("COMMIT");
    if (rows[0].amount !== amount) return "422: other content";
    return `200: ${rows[0].answer}`;
  } catch (error) {
    await db.query("ROLLBACK");
    throw error;
  } finally {
    db.release();
  }
}

const calls = Array.from({ length: 20 }, () => pay("k1", 50));
const answers = new Set(await Promise.all(calls));
const { rows } = await pool.query("SELECT count(*)::int FROM payments");
console.log("20 requests at once:", answers, "payments made:", rows[0].count);
console.log("same key, another amount:", await pay("k1", 999));
await pool.query("DROP TABLE payments, keys");
await pool.end();

import mysql from "mysql2/promise";

const client = await mysql.createConnection({
  host: process.env.MYSQL_HOST ?? "",
  port: Number(process.env.MYSQL_TCP_PORT),
  user: "root",
});
client.on("error", () => {});
const [[row]] = await client.query<mysql.RowDataPacket[]>(
  "SELECT @@max_allowed_packet AS bytes",
);
console.log("max_allowed_packet:", row?.bytes);

for (const megabytes of [15, 17, 1]) {
  const text = "x".repeat(megabytes * 1024 ** 2);
  await client.query(`SELECT LENGTH('${text}')`).then(
    () => console.log(`${megabytes} MB: ok`),
    () => console.log(`${megabytes} MB: failed`), // in one of two ways
  );
}
client.destroy();

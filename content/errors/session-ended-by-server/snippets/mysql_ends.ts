import mysql, { type Connection } from "mysql2/promise";

const config = {
  host: process.env.MYSQL_HOST ?? "",
  port: Number(process.env.MYSQL_TCP_PORT),
  user: "root",
};
const admin = await mysql.createConnection(config);

const ways: Record<string, (me: Connection, id: number) => unknown> = {
  "wait_timeout (idle)": (me) => me.query("SET wait_timeout = 1"),
  "KILL (idle)": (_, id) => admin.query(`KILL ${id}`),
  "KILL (during a query)": (me, id) => {
    void admin.query(`KILL ${id}`);
    return me.query("SELECT SLEEP(20)");
  },
  "server stopped or restarted (idle)": () => admin.query("SHUTDOWN"),
};
interface Failure extends Error {
  code?: string;
  errno?: number;
}
const words = ({ code, errno, message }: Failure) =>
  `${code ?? "no code"} ${errno ?? ""}: ${message}`;

for (const [name, end] of Object.entries(ways)) {
  console.log(name);
  const client = await mysql.createConnection(config);
  client.on("error", (error) => console.log("  event:", words(error)));
  const raw = client as unknown as { connection: { stream: NodeJS.Socket } };
  const gone = new Promise((resolve) =>
    raw.connection.stream.once("close", resolve),
  );
  try {
    await end(client, client.threadId);
  } catch (error) {
    console.log("  that query:", words(error as Failure));
  }
  await gone;
  await client
    .query("SELECT 1")
    .catch((error) => console.log("  next query:", words(error)));
}

import pg from "pg";

const admin = new pg.Client(); // reads PGHOST, PGPORT, PGUSER, PGDATABASE
await admin.connect();
const PID = "SELECT pg_backend_pid() AS pid";
const SERVER = Number(process.env.SERVER_PID);

const ways: Record<string, (me: pg.Client, pid: number) => unknown> = {
  "idle_session_timeout (idle)": (me) =>
    me.query("SET idle_session_timeout = 100"),
  "idle_in_transaction_session_timeout (BEGIN, then idle)": (me) =>
    me.query("SET idle_in_transaction_session_timeout = 100; BEGIN"),
  "pg_terminate_backend (idle)": (_, pid) =>
    admin.query("SELECT pg_terminate_backend($1)", [pid]),
  "pg_terminate_backend (during a query)": (me, pid) => {
    void admin.query("SELECT pg_terminate_backend($1)", [pid]);
    return me.query("SELECT pg_sleep(20)");
  },
  "server stopped or restarted (idle)": () => process.kill(SERVER, "SIGINT"),
};
const words = ({ code = "no code", message }: pg.DatabaseError) =>
  `${code}: ${message}`;

admin.on("error", () => {}); // it ends with the server
for (const [name, end] of Object.entries(ways)) {
  console.log(name);
  const client = new pg.Client();
  await client.connect();
  const { pid } = (await client.query<{ pid: number }>(PID)).rows[0]!;
  let quiet = false;
  client.on("error", (error) => {
    if (!quiet) console.log("  event:", words(error as pg.DatabaseError));
  });
  const gone = new Promise((resolve) => client.once("end", resolve));
  try {
    await end(client, pid);
  } catch (error) {
    console.log("  that query:", words(error as pg.DatabaseError));
    quiet = true; // what the events say now, differs from run to run
  }
  await gone;
  await client
    .query("SELECT 1")
    .catch((error) => console.log("  next query:", words(error)));
}

import pg from "pg";

const PID = "SELECT pg_backend_pid() AS pid";
const [me, neighbour] = [new pg.Client(), new pg.Client()];
for (const client of [me, neighbour]) await client.connect();
const { pid } = (await neighbour.query<{ pid: number }>(PID)).rows[0]!;

neighbour.on("error", () => {});
me.on("notice", ({ code, message }) => console.log(`notice ${code}:`, message));
me.on("error", ({ message }) => console.log("event:", message));
// Like the OOM killer: one backend, not mine, dies without a word.
process.kill(pid, "SIGKILL");
await new Promise((resolve) => me.once("end", resolve));

import { spawnSync } from "node:child_process";
import { createServer } from "node:net";

const [node = "", file = "", again] = process.argv;
if (again === undefined) {
  // once more, without the right to low ports
  const right = ["--bounding-set", "-net_bind_service"];
  const run = [...right, node, file, "again"];
  const { status } = spawnSync("setpriv", run, { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  const port = Number(process.env.PORT ?? 8080);
  const server = createServer();
  server.listen(port, "0.0.0.0", () => {
    console.log("listening on port", port);
    server.close();
  });
}

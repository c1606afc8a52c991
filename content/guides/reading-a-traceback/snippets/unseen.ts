import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const load = () => fetch("http://127.0.0.1:5/");

if (process.argv[2] === "child") {
  void load(); // nobody waits, nobody catches
  await sleep(5000);
  console.log("still alive"); // is not reached
} else {
  const child = [import.meta.filename, "child"];
  const { status, stderr } = spawnSync(process.execPath, child);
  console.log(`nobody catches: the process ends with ${status}`);
  console.log(" ", /\w*Error: [\w ]+/.exec(String(stderr))?.[0]);
  console.log("  ECONNREFUSED is there:", /ECONNREFUSED/.test(String(stderr)));

  const late = load();
  const seen = once(process, "unhandledRejection");
  const [reason] = (await seen) as [Error & { cause: { code: string } }];
  console.log(`with a listener: ${reason.message}, ${reason.cause.code}`);
  const handled = once(process, "rejectionHandled");
  late.catch(() => {}); // too late to prevent it, but Node says so
  await handled;
  console.log("  then caught: rejectionHandled");
}

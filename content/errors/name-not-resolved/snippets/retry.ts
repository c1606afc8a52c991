import { execFileSync } from "node:child_process";
import { lookup } from "node:dns/promises";
import { setTimeout as sleep } from "node:timers/promises";

type OnRetry = (attempt: number, error: Error) => void;

/** Like lookup, but asks again when the answer may change. */
async function resolve(host: string, onRetry: OnRetry, attempts = 5) {
  const ends = Date.now() + 20_000;
  for (let attempt = 1; ; attempt += 1) {
    const pause = Math.random() * Math.min(5000, 100 * 2 ** attempt);
    try {
      return await lookup(host);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const last = attempt === attempts || Date.now() + pause > ends;
      // ENOTFOUND will be the same in a second.
      if (code !== "EAI_AGAIN" || last) throw error;
      onRetry(attempt, error as Error);
    }
    await sleep(pause); // "full jitter": anything from 0 to the limit
  }
}

// Nobody answers.
for (const file of ["hosts", "resolv.conf", "nsswitch.conf"])
  execFileSync("mount", ["--bind", "/dev/null", `/etc/${file}`]);

function onRetry(attempt: number, error: Error): void {
  console.log(`  attempt ${attempt}: ${error.message}`);
  // Now the name becomes known.
  if (attempt === 2) execFileSync("umount", ["/etc/hosts"]);
}

for (const host of ["localhost", "http://localhost"]) {
  console.log(host);
  try {
    console.log(`  found: ${(await resolve(host, onRetry)).address}`);
  } catch (error) {
    console.log(`  given up: ${(error as Error).message}`);
  }
}

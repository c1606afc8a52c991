import { spawn } from "node:child_process";
import { readSync, writeSync } from "node:fs";

const nap = new Int32Array(new SharedArrayBuffer(4));
const told = new Set<string>();

/** For code that must stay synchronous: calls again after a growing pause. */
function patiently(what: string, call: () => number): number {
  for (let pause = 1; ; pause = Math.min(pause * 2, 100)) {
    try {
      return call();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EAGAIN") throw error;
      if (!told.has(what)) writeSync(2, `${what}: EAGAIN\n`);
      told.add(what);
      Atomics.wait(nap, 0, 0, pause); // sleeps, the event loop with it
    }
  }
}

function writeAll(fd: number, rest: Buffer) {
  while (rest.length > 0) {
    const written = patiently("write", () => writeSync(fd, rest));
    rest = rest.subarray(written); // one call may take only a part
  }
}

if (process.argv[2] === "child") {
  void [process.stdin, process.stdout]; // both pipes no longer wait
  const answer = Buffer.alloc(100);
  const length = patiently("read", () => readSync(0, answer));
  writeAll(1, answer.subarray(0, length));
  writeAll(1, Buffer.alloc(1_000_000, "x"));
} else {
  const self = [process.argv[1] ?? "", "child"];
  const child = spawn(process.execPath, self);
  let arrived = "";
  child.stderr.setEncoding("utf8").on("data", (line: string) => {
    console.log("child:", line.trim());
    if (line.startsWith("read"))
      child.stdin.end("pong"); // only now
    else child.stdout.on("data", (data) => (arrived += `${data}`));
  });
  child.on("close", () => {
    console.log(`arrived: ${arrived.slice(0, 6)}…, ${arrived.length} bytes`);
  });
}

import { spawnSync } from "node:child_process";
import { readSync } from "node:fs";

if (process.argv[2] === undefined) {
  // A terminal or a pipe that nobody has typed into yet, set non-blocking.
  const [node = "", file = ""] = process.argv;
  const python =
    "import os, subprocess, sys\n" +
    "r, w = os.pipe()\n" +
    "os.set_blocking(r, False)\n" +
    "sys.exit(subprocess.run(sys.argv[1:], stdin=r).returncode)";
  const words = ["-c", python, node, file, "child"];
  const { status } = spawnSync("python3", words, { stdio: "inherit" });
  process.exit(status);
}
console.log(readSync(0, Buffer.alloc(100)));

import { spawnSync } from "node:child_process";

const [node = "", file = ""] = process.argv;
if (process.argv[2] === undefined) {
  const lines = 'ulimit -S -n 64; ulimit -n; exec "$0" "$1" few';
  spawnSync("sh", ["-c", lines, node, file], { stdio: "inherit" });
} else {
  // A diagnostic report also holds the limits of this process.
  const { userLimits } = process.report.getReport() as {
    userLimits: { open_files: { soft: string; hard: string } };
  };
  const { soft, hard } = userLimits.open_files;
  console.log("Node raised it to the hard limit:", soft === hard);
}

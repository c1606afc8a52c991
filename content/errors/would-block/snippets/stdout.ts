import { spawn } from "node:child_process";

const program = `
  process.stdout;
  const { writeSync } = require("node:fs");
  try {
    for (let i = 0; i < 100; i += 1) writeSync(1, "x".repeat(100_000));
  } catch (error) {
    console.error(error.message);
  }
`;
spawn(process.execPath, ["-e", program], {
  stdio: ["ignore", "pipe", "inherit"],
});

import { spawn } from "node:child_process";
import { once } from "node:events";

// Dies at once, as a program does that misses a module or a file.
const CODE = "console.error('no such model'); process.exit(1)";
const child = spawn(process.execPath, ["-e", CODE]);

let said = "";
child.stderr.on("data", (text) => (said += text));
child.stdin.on("error", (error: NodeJS.ErrnoException) => {
  console.log(`stdin: ${error.syscall} ${error.code}`);
});
child.stdin.write(Buffer.alloc(1_000_000)); // more than the kernel holds
const [code] = await once(child, "close");
console.log(`child said: ${said.trim()}`);
console.log(`exit: ${code}`);

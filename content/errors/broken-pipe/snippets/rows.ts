process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0); // the reader has what it wanted
});

for (let number = 1; number < 4; number += 1) console.log(number);

import { createServer } from "node:net";

const first = createServer();
first.listen(3000, () => {
  console.log("the first server listens");

  const second = createServer();
  second.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.log("port 3000 is taken, so take any that is free");
    second.listen(0);
  });
  second.listen(3000, () => {
    console.log("the second server listens");
    second.close();
    first.close();
  });
});

import { createServer } from "node:net";

const first = createServer();
first.listen(3000, () => {
  console.log("the first server listens");

  const second = createServer();
  second.listen(3000, () => {
    console.log("the second server listens");
  });
});

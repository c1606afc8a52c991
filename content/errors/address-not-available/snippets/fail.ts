import { createServer } from "node:net";

const PUBLIC = "192.0.2.9"; // what clients dial; a router passes it on to us

const server = createServer();
server.listen(8000, PUBLIC, () => {
  console.log("listening; clients dial", PUBLIC);
  server.close();
});

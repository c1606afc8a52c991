import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

const WAYS: Record<string, (socket: Socket) => void> = {
  "end()": (socket) => socket.end(),
  "destroy()": (socket) => socket.destroy(),
  "destroySoon()": (socket) => socket.destroySoon(),
  "resetAndDestroy()": (socket) => socket.resetAndDestroy(),
};

const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

for (const [title, way] of Object.entries(WAYS)) {
  const accepted = once(server, "connection");
  const peer = connect(port, "127.0.0.1");
  const [socket] = (await accepted) as [Socket];
  peer.on("data", (data) => console.log("  data:", data.toString()));
  peer.on("end", () => console.log("  end"));
  peer.on("error", (error) => console.log("  error:", error.message));
  console.log(title);
  socket.write("bye");
  await once(peer, "data");
  way(socket);
  await once(peer, "close").catch(() => once(peer, "close"));
}
server.close();

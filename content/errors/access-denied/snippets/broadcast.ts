import { createSocket } from "node:dgram";

const sender = createSocket("udp4");
const ask = (then: () => void) =>
  // 127.255.255.255: everybody on the loopback network
  sender.send("anybody there?", 8125, "127.255.255.255", (error) => {
    console.log(error?.message ?? "sent");
    then();
  });

sender.bind(0, () => {
  ask(() => {
    sender.setBroadcast(true);
    ask(() => sender.close());
  });
});

import { createSocket } from "node:dgram";

function show(what: string, call: () => void): void {
  try {
    call();
    console.log(`${what}: nothing thrown`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.log(`${what}: ${code}: ${message}`);
  }
}

const socket = createSocket("udp4");
show("address() before bind()", () => socket.address());
show("remoteAddress() before connect()", () => socket.remoteAddress());
socket.close();
show("send() after close()", () => socket.send("?", 9, "127.0.0.1"));
show("close() after close()", () => socket.close());

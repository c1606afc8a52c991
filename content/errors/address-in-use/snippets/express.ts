import { once } from "node:events";
import { type AddressInfo } from "node:net";
import express from "express";

const first = express().listen(0, "127.0.0.1");
await once(first, "listening");
const { port } = first.address() as AddressInfo;

express().listen(port, "127.0.0.1", (error?: Error) => {
  console.log("listening!"); // printed by many programs
  console.log("error:", (error as NodeJS.ErrnoException | undefined)?.code);
  first.close();
});

import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";

import express from "express";

type HttpError = NodeJS.ErrnoException & { status?: number };

const folder = mkdtempSync(join(tmpdir(), "video-"));
const video = join(folder, "video.bin");
writeFileSync(video, "");
truncateSync(video, 50_000_000); // more than the kernel buffers

const app = express();
app.get("/video", (_request, response) => {
  response.sendFile(video, (error) => {
    const { code, message, status } = error as HttpError;
    console.log(`${code}: ${message}`);
    console.log(`  status: ${status}`);
    console.log(`  headers sent: ${response.headersSent}`);
    rmSync(folder, { recursive: true });
  });
});
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const visitor = connect(port, "127.0.0.1");
visitor.write("GET /video HTTP/1.1\r\nHost: localhost\r\n\r\n");
await once(visitor, "data");
visitor.destroy(); // the tab is closed, the video skipped
server.close();

import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";

const text = '{"rows":[1,2,3]}';
const half = { text: text.slice(0, 9), gzip: gzipSync(text).subarray(0, 20) };
const answers: Record<string, [string, string | Buffer]> = {
  "/length": ["Content-Length: 16", half.text],
  "/neither": ["Connection: close", half.text],
  "/gzip": ["Content-Encoding: gzip\r\nConnection: close", half.gzip],
};
const server = createServer((socket) => {
  socket.once("data", (request) => {
    const [head, body] = answers[String(request).split(" ")[1]!]!;
    socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`);
    socket.end(body);
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// Nobody listens for "error" on the response.
const events = await new Promise<string>((done) => {
  get(`${url}/length`, (response: IncomingMessage) => {
    const seen: string[] = [];
    response.on("end", () => seen.push("end"));
    response.on("aborted", () => seen.push("aborted"));
    response.on("close", () => {
      done(`${seen}, complete: ${response.complete}`);
    });
    response.resume();
  });
});
console.log("/length http.get:", events);

for (const path of ["/neither", "/gzip"]) {
  const [one, two] = [await fetch(url + path), await fetch(url + path)];
  console.log(`${path} text():`, await one.text());
  console.log(`${path} json():`, await two.json().catch(String));
}
server.close();
try {
  gunzipSync(half.gzip);
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  console.log(`gunzipSync: ${message} (${code})`);
}

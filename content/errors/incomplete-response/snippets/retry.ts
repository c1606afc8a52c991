import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const HEAD = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const whole = chunk("Xin ") + chunk("chao") + chunk("[DONE]") + chunk("");

async function* answer(url: string, attempts = 3): AsyncGenerator<string> {
  for (let attempt = 1; ; attempt++) {
    let delivered = 0;
    try {
      const response = await fetch(url, { method: "POST", body: "{}" });
      for await (const part of response.body!) {
        const [words, end] = Buffer.from(part).toString().split("[DONE]");
        delivered += words!.length;
        yield words!;
        if (end !== undefined) return;
      }
      throw new TypeError("ended without [DONE]"); // cut, and no error
    } catch (error) {
      // What was shown cannot be taken back: the caller decides.
      if (delivered > 0 || attempt === attempts) throw error;
      console.log(`attempt ${attempt}: ${error}`);
      await sleep(Math.random() * 50 * 2 ** attempt);
    }
  }
}

const answers = [HEAD, HEAD + whole, HEAD + chunk("Xin ")];
const server = createServer((socket) => {
  socket.once("data", () => socket.end(answers.shift()!));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;
for (const question of [1, 2]) {
  let said = "";
  try {
    for await (const words of answer(url)) said += words;
    console.log(`question ${question}: ${said}`);
  } catch (error) {
    console.log(`question ${question}: ${said}... ${error}`);
  }
}
server.close();

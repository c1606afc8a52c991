import { lookup } from "node:dns/promises";

const SETTINGS = {
  "a URL": "http://db.test",
  "host and port": "127.0.0.1:5432",
  "a blank": "localhost ",
  "a line break": "localhost\n",
  quotes: '"localhost"',
  brackets: "[::1]",
  "an empty label": "db..test",
  "a label of 64": `${"a".repeat(64)}.test`,
  correct: "localhost",
};

for (const [what, host] of Object.entries(SETTINGS)) {
  try {
    await lookup(host);
    console.log(`${what.padEnd(15)}found`);
  } catch (error) {
    const { code, errno } = error as NodeJS.ErrnoException;
    console.log(`${what.padEnd(15)}${code} ${errno}`);
  }
}

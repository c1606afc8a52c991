const urls = [
  "/api/prices",
  "undefined/api",
  "localhost:3000/api",
  '"http://127.0.0.1:3000"',
  "http://127.0.0.1:6000/",
  "file:///etc/hosts",
  "http://127.0.0.1:3000:80/",
];
for (const url of urls) {
  try {
    await fetch(url);
  } catch (error) {
    const { message, cause } = error as Error & { cause: Error };
    console.log(url);
    console.log(`  ${message} <- ${cause.message}`);
  }
}
export {}; // a module, so that it may await

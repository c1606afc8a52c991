const error = await fetch("http://127.0.0.1:5/").catch(
  (reason: unknown) => reason as Error & { cause: { code: string } },
);
if (error instanceof Response) throw new Error("somebody listens on port 5");

console.log("`${error}`:", `${error}`);
console.log("error.message:", error.message);
console.log("JSON.stringify:", JSON.stringify({ error }));
console.log("error.cause.code:", error.cause.code);
export {}; // a module, so that await may stand here

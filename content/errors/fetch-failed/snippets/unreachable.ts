// This network has no route to anywhere.
for (const host of ["192.0.2.9", "[2001:db8::9]"]) {
  try {
    await fetch(`http://${host}/`);
  } catch (error) {
    const { cause } = error as { cause: NodeJS.ErrnoException };
    console.log(`${error} <- ${cause.message}`);
  }
}
export {}; // a module, so that it may await

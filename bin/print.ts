import { once } from "node:events";

// A reader that has seen enough (`| head`) closes the pipe: that ends the command in peace.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** Writes one object as one line, and waits while the reader is slower than we are. */
export async function print(object: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(object)}\n`)) await once(process.stdout, "drain");
}

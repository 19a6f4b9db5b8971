/** Ends a command on bad input: one French sentence on the error output, exit code 2, never a stack trace. */
export function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

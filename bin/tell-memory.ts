/** For measures: with TELL_MEMORY set, a command says at its end the most memory it held, in megabytes, on the error output. */
if (process.env.TELL_MEMORY) {
  process.on("exit", () => {
    process.stderr.write(`memory ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
  });
}

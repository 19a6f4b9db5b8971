/** How long an orderly stop may take before it is cut short, in milliseconds. */
const PATIENCE = 8_000;

/** Runs `stop` once, on Ctrl-C, on a closed terminal, on a polite kill, and when the parent that started us is gone. */
export function onStop(stop: () => Promise<void>, exitCode = 0): void {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    stop().then(
      () => process.exit(exitCode),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, begin);
  process.on("disconnect", begin);
}

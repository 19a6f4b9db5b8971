import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";

/** A process that we started, and that ends with us whatever ends us: it watches the channel between us. */
export type Child = { process: ChildProcess };

/** A TypeScript command of ours. Waits until it says that it is ready, if it is one that does. */
export async function startChild(
  name: string,
  file: string,
  env: Record<string, string | undefined>,
): Promise<Child> {
  const child = fork("bin/run.mjs", [file], {
    env: defined(env),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("exit", (code) => {
    if (code) console.error(`Le processus « ${name} » s'est arrêté (code ${code}).`);
  });
  if (name === "web") {
    const started = await Promise.race([
      once(child, "message").then(() => true),
      once(child, "exit").then(() => false),
    ]);
    if (!started) process.exit(child.exitCode ?? 1);
  }
  return { process: child };
}

/** Another program, under a guard of ours that ends it when we are gone. */
export function startGuarded(
  program: string,
  args: string[],
  env: Record<string, string | undefined>,
): Child {
  const child = spawn(process.execPath, ["bin/demo/guard.mjs", program, ...args], {
    env: defined(env),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return { process: child };
}

/** Ends them all, politely. Ends at once for those that are gone. */
export async function stopAll(children: Child[]): Promise<void> {
  await Promise.all(
    children.map(async ({ process: child }) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    }),
  );
}

const defined = (env: Record<string, string | undefined>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
  NODE_ENV: "production",
});

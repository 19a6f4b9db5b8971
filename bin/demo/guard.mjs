// Runs a program that knows nothing of us, and ends it when we are told to stop or our parent is gone.
import { spawn } from "node:child_process";

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: "ignore" });
child.on("error", () => process.exit(1));
child.on("exit", (code) => process.exit(code ?? 0));
const end = () => child.kill("SIGTERM");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
process.on("disconnect", end);

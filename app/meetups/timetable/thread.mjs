// Where a thread begins: threads do not inherit how the process reads TypeScript.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { event, running } = workerData;
await import(event ? "./compose-thread.ts" : running ? "./repair-thread.ts" : "./thread.ts");

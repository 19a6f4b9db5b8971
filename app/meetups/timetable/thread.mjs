// Where a thread begins: threads do not inherit how the process reads TypeScript.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.event ? "./compose-thread.ts" : "./thread.ts");

/** `npm run worker`: does the jobs that changes ask for, until it is told to stop. */
import { runWorker } from "#app/jobs/run-worker.server.ts";
import { readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext } from "#app/platform/context.ts";
import { endWithSentence } from "./end-with-sentence.ts";
import { onStop } from "./on-stop.ts";

try {
  const config = readConfig();
  const context = buildContext(config);
  const runner = await runWorker(context, config.databaseUrl);
  onStop(async () => {
    await runner.stop();
    await closeContext(context);
  });
  await runner.promise;
} catch (error) {
  endWithSentence(error);
}

/** `npm start`: serves the site that `npm run build` made. */
import { readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext } from "#app/platform/context.ts";
import { startWeb } from "#app/platform/web-server.ts";
import { endWithSentence } from "./end-with-sentence.ts";
import { onStop } from "./on-stop.ts";

try {
  const config = readConfig();
  const context = buildContext(config);
  const server = await startWeb(config, context);
  onStop(async () => {
    await server.stop();
    await closeContext(context);
  });
  process.send?.("ready");
} catch (error) {
  endWithSentence(error);
}

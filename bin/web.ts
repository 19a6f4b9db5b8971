/** `npm start`: serves the site that `npm run build` made. */
import { BadConfig, readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext } from "#app/platform/context.ts";
import { startWeb } from "#app/platform/web-server.ts";
import { onStop } from "./on-stop.ts";
import { stopWith } from "./stop-with.ts";

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
  if (error instanceof BadConfig) stopWith(error.message);
  if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
    stopWith(
      `Le port ${process.env.PORT ?? 3000} est déjà pris. Choisissez-en un autre : PORT=4000 npm run demo`,
    );
  }
  if ((error as NodeJS.ErrnoException).code === "EADDRNOTAVAIL") {
    stopWith(`L'adresse ${process.env.HOST} n'est pas une de cette machine.`);
  }
  if ((error as NodeJS.ErrnoException).code === "EACCES") {
    stopWith(
      `Le port ${process.env.PORT} demande des droits d'administration. Choisissez-en un au-dessus de 1024.`,
    );
  }
  throw error;
}

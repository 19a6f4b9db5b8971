import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { expireNeedsBefore } from "#db/needs/expire-needs.ts";

/** Moves needs whose last day has passed to expired; their organisation can extend them. */
export async function expireNeeds({ db, clock }: Context): Promise<void> {
  await db.transaction(async (tx) => {
    for (const id of await expireNeedsBefore(tx, clock.today())) await tellNeedChanged(tx, id);
  });
}

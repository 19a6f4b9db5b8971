import type { Context } from "#app/platform/context.ts";
import { type Alerting, alertsOf, pauseAlert, resumeAlert } from "#db/waves/paused-alerts.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";

/**
 * Stops or takes up again, for oneself alone, what is new for a programme or a need of one's structure. What comes in a pause is
 * not told afterwards; colleagues hear it.
 */
export async function setAlertPaused(
  { db, clock }: Context,
  { accountId }: Pick<Actor, "accountId">,
  { paused, ...about }: Alerting & { paused: boolean },
): Promise<Result<void, { kind: "alert-not-found" }>> {
  const alerts = await alertsOf(db, accountId);
  if (!alerts.some(({ kind, id }) => kind === about.kind && id === about.id))
    return refused({ kind: "alert-not-found" });
  if (paused) await pauseAlert(db, accountId, about, clock.now().toISOString());
  else await resumeAlert(db, accountId, about);
  return done(undefined);
}

import type { Context } from "#app/platform/context.ts";
import { keepPreference, preferencesOf } from "#db/notifications/preferences.ts";
import { CHOSEN_TOPICS, TOPICS } from "#domain/notifications/topic.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { readUnsubscribeToken, type Stopped } from "./unsubscribe-link.server.ts";

export type UnsubscribeProblem = { kind: "link-unknown" };

/** Stops the mails that a link of ours names, or lets them come again at their usual pace. What is shown on the site stays. */
export async function unsubscribe(
  { db }: Context,
  { token, again = false }: { token: string; again?: boolean },
): Promise<Result<Stopped, UnsubscribeProblem>> {
  const read = await readUnsubscribeToken(db, token);
  if (!read) return refused({ kind: "link-unknown" });
  const { accountId, stopped } = read;
  await db.transaction(async (tx) => {
    const preferences = await preferencesOf(tx, accountId);
    for (const topic of CHOSEN_TOPICS) {
      if (stopped !== "everything" && stopped !== topic) continue;
      const mailPace = again ? TOPICS[topic].unlessChosen.mailPace : ("none" as const);
      await keepPreference(tx, accountId, topic, { ...preferences[topic], mailPace });
    }
  });
  return done(stopped);
}

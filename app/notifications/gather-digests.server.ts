import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { accountsWhoseMailWaits, dropWaitingMail, gatherDigest } from "#db/notifications/digests.ts";
import { type Preferences, preferencesOf } from "#db/notifications/preferences.ts";
import { DIGEST_PACES, lastDigest } from "#domain/notifications/digest.ts";
import { type MailPace, NOTIFICATION_TOPICS } from "#domain/notifications/topic.ts";

/**
 * Gathers what waits into the digest of the day and of the week, one person after the other, each in a transaction with its
 * mail: stopped half-way, those it came to have theirs, the others are found by the next hour's round, and nobody has two.
 */
export async function gatherDigests(context: Context): Promise<void> {
  const { db, clock } = context;
  const latest = lastDigest("daily", clock.now()).before;
  for (const accountId of await accountsWhoseMailWaits(db, latest)) await gatherFor(context, accountId);
}

async function gatherFor(context: Context, accountId: string): Promise<void> {
  const { db, clock, newId } = context;
  const now = clock.now();
  await db.transaction(async (tx) => {
    const preferences = await preferencesOf(tx, accountId);
    await dropWaitingMail(tx, accountId, topicsAt(preferences, ["none"]));
    for (const pace of DIGEST_PACES) {
      const { period, before } = lastDigest(pace, now);
      // What one now wants at once, and waited since before one said so, goes with the day's.
      const topics = topicsAt(preferences, pace === "daily" ? ["daily", "at-once"] : ["weekly"]);
      const digest = { id: newId(), accountId, period, gatheredAt: now.toISOString() };
      const digestId = await gatherDigest(tx, digest, { topics, before });
      if (digestId) await addMail(context, tx, "digest", { digestId });
    }
  });
}

const topicsAt = (preferences: Preferences, paces: readonly MailPace[]) =>
  NOTIFICATION_TOPICS.filter((topic) => paces.includes(preferences[topic].mailPace));

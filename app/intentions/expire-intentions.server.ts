import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { eraseIntentionsExpiredBefore, takeIntentionsExpiringBy } from "#db/intentions/intentions.ts";
import { ERASED_AFTER_DAYS, TOLD_BEFORE_DAYS } from "#domain/intentions/intention.ts";
import { dayAfter } from "#domain/needs/status.ts";

/** Tells savers whose intention expires within a month, once for each last day. */
export async function announceIntentionExpiry(context: Context): Promise<void> {
  const { db, clock } = context;
  const today = clock.today();
  await db.transaction(async (tx) => {
    const ending = await takeIntentionsExpiringBy(tx, { today, by: dayAfter(today, TOLD_BEFORE_DAYS) });
    for (const { accountId, expiresOn } of ending) {
      await addMail(context, tx, "intention-expires", { accountId, expiresOn });
    }
  });
}

/** Erases intentions that have not counted for a month, and that nobody renewed. Source: domaine, § 4.3. */
export const eraseExpiredIntentions = ({ db, clock }: Context): Promise<void> =>
  eraseIntentionsExpiredBefore(db, dayAfter(clock.today(), -ERASED_AFTER_DAYS));

import type { Context } from "#app/platform/context.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { membersToTell } from "#db/accounts/members-to-tell.ts";
import { takeNeedsExpiringBy } from "#db/needs/expire-needs.ts";
import { dayAfter, TOLD_BEFORE_EXPIRY_DAYS } from "#domain/needs/status.ts";

/** Tells the members of each need that expires within two weeks, once for each last day; a link extends it. */
export async function announceExpiry(context: Context): Promise<void> {
  const { db, clock } = context;
  await db.transaction(async (tx) => {
    const by = dayAfter(clock.today(), TOLD_BEFORE_EXPIRY_DAYS);
    for (const { id, organisationId, expiresOn } of await takeNeedsExpiringBy(tx, by)) {
      for (const { accountId } of await membersToTell(tx, organisationId)) {
        await addMail(context, tx, "need-expires", { needId: id, accountId, expiresOn });
      }
    }
  });
}

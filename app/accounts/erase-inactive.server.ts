import { recordAct } from "#app/administration/record-act.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { leaveMeetups } from "#app/meetups/leave-meetups.server.ts";
import type { Context } from "#app/platform/context.ts";
import { listForgotten, lockLastSeen, takeInactive } from "#db/accounts/activity.ts";
import { eraseAccount } from "#db/accounts/erase-account.ts";
import { changeRole, listMembers } from "#db/accounts/memberships.ts";
import {
  INACTIVE_ERASED_MONTHS,
  INACTIVE_TOLD_BEFORE_DAYS,
  INACTIVE_TOLD_MONTHS,
  type StructureLeft,
} from "#domain/accounts/erasure.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { monthsAfter } from "#domain/financers/verification.ts";
import type { Queryable } from "#db/client.ts";
import { findStructuresLeft, withdrawStructure } from "./leave-structures.server.ts";

/** Tells by mail those whose account nobody has used for nearly two years: once, and again only if they come back meanwhile. */
export async function announceInactivity(context: Context): Promise<void> {
  const { db, clock } = context;
  const now = clock.now().toISOString();
  await db.transaction(async (tx) => {
    for (const accountId of await takeInactive(tx, {
      before: monthsBefore(context, INACTIVE_TOLD_MONTHS),
      now,
    }))
      await addMail(context, tx, "account-inactive", { accountId });
  });
}

/** Erases accounts that nobody has used for two years, once they were told four weeks before. Each by itself: one that cannot go does not keep the others. */
export async function eraseInactiveAccounts(context: Context): Promise<void> {
  const { db } = context;
  const limits = limitsOf(context);
  for (const accountId of await listForgotten(db, limits)) {
    await db.transaction((tx) => eraseInactive(context, tx, accountId));
  }
}

async function eraseInactive(context: Context, tx: Queryable, accountId: string): Promise<void> {
  const { before, toldBefore } = limitsOf(context);
  const account = await lockLastSeen(tx, accountId);
  // Somebody may have come back since the list was made.
  const { seenAt, inactivityToldAt } = account ?? {};
  if (!account || !isBefore(seenAt, before) || !isBefore(inactivityToldAt, toldBefore)) return;
  for (const structure of await findStructuresLeft(tx, accountId)) {
    if (structure.fate === "withdraws") await withdrawStructure(context, tx, structure);
    if (structure.fate === "needs-responsable") await nameAnother(tx, structure, accountId);
  }
  await eraseAccount(tx, { accountId, email: account.email });
  await leaveMeetups(context, tx, account.email);
  await recordAct(context, tx, null, {
    act: "inactive-account-erased",
    subject: "account",
    subjectId: accountId,
    title: `Inactif depuis ${INACTIVE_ERASED_MONTHS} mois`,
  });
}

/** The oldest of the others answers for the structure. */
async function nameAnother(tx: Queryable, structure: StructureLeft, leaving: string): Promise<void> {
  const others = (await listMembers(tx, structure)).filter(({ accountId }) => accountId !== leaving);
  const next = others.find(({ role }) => role === "membre") ?? others[0];
  if (next) await changeRole(tx, structure, { membershipId: next.membershipId, role: "responsable" });
}

/** The end of the day so many months ago. */
const monthsBefore = ({ clock }: Pick<Context, "clock">, months: number): string =>
  `${dayAfter(monthsAfter(clock.today(), -months), 1)}T00:00:00Z`;

const limitsOf = (context: Context) => ({
  before: monthsBefore(context, INACTIVE_ERASED_MONTHS),
  toldBefore: new Date(context.clock.now().getTime() - INACTIVE_TOLD_BEFORE_DAYS * 86_400_000).toISOString(),
});

const isBefore = (instant: string | null | undefined, limit: string): boolean =>
  typeof instant === "string" && Date.parse(instant) <= Date.parse(limit);

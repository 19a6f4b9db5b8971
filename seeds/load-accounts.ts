import { hashPassword } from "#app/accounts/password.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addAccount, findAccountByEmail } from "#db/accounts/accounts.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { findStructureByName } from "#db/accounts/structures.ts";
import type { Queryable } from "#db/client.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { noteVisit } from "#db/criteria/visits.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import type { DemoAccount } from "./demo/accounts.ts";

/** Opens accounts of the demonstration, with their memberships of the structures that are there; twice changes nothing. */
export async function loadAccounts(
  { db, clock, newId }: Context,
  accounts: readonly DemoAccount[],
  password: string,
): Promise<void> {
  const missing: DemoAccount[] = [];
  for (const account of accounts) {
    if (!(await findAccountByEmail(db, account.email))) missing.push(account);
  }
  if (missing.length === 0) return;
  const passwordHash = await hashPassword(password);
  const emailVerifiedAt = clock.now().toISOString();
  await db.transaction(async (tx) => {
    for (const account of missing) {
      const { email, name, operator = false, saver = false, memberships = [], cameBefore = false } = account;
      const accountId = newId();
      const added = { id: accountId, email, name, operator, saver, passwordHash, emailVerifiedAt };
      if (!(await addAccount(tx, added))) continue;
      for (const [rank, [kind, structure, role]] of memberships.entries()) {
        const found = await findStructureByName(tx, kind, structure);
        // One after the other, so that the first is the one it acts for.
        const addedAt = new Date(clock.now().getTime() + rank).toISOString();
        if (found) await addMembership(tx, { id: newId(), accountId, role, addedAt, ...found });
        if (found && cameBefore && kind === "financer") {
          await comeBefore(tx, { accountId, financerId: found.structureId, now: clock.now() });
        }
      }
    }
  });
}

const TWO_DAYS = 2 * 86_400_000;

/** A visit to each of a financer's programmes two days ago: what was published later is new. */
async function comeBefore(
  db: Queryable,
  { accountId, financerId, now }: { accountId: string; financerId: string; now: Date },
): Promise<void> {
  const at = new Date(now.getTime() - TWO_DAYS).toISOString();
  const needs = await allOpenNeeds(db);
  const needIds = needs
    .filter(
      ({ publishedAt }) => publishedAt !== null && Date.parse(publishedAt) < Date.parse(at) - 3 * TWO_DAYS,
    )
    .map(({ need }) => need.id);
  for (const { criteria } of await ownCriteria(db, financerId)) {
    await noteVisit(db, { accountId, criteriaId: criteria.id, needIds, at, endsAfter: 0 });
  }
}

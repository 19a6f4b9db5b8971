import { hashPassword } from "#app/accounts/password.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addAccount, findAccountByEmail } from "#db/accounts/accounts.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { findStructureByName } from "#db/accounts/structures.ts";
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
    for (const { email, name, operator = false, saver = false, memberships = [] } of missing) {
      const accountId = newId();
      const added = { id: accountId, email, name, operator, saver, passwordHash, emailVerifiedAt };
      if (!(await addAccount(tx, added))) continue;
      for (const [rank, [kind, structure, role]] of memberships.entries()) {
        const found = await findStructureByName(tx, kind, structure);
        // One after the other, so that the first is the one it acts for.
        const addedAt = new Date(clock.now().getTime() + rank).toISOString();
        if (found) await addMembership(tx, { id: newId(), accountId, role, addedAt, ...found });
      }
    }
  });
}

import { homeOf } from "#app/http/home-of.ts";
import { paths } from "#app/http/paths.ts";
import type { Context } from "#app/platform/context.ts";
import { findAccount } from "#db/accounts/accounts.ts";
import { membershipsOf } from "#db/accounts/memberships.ts";

/** Where an account begins: with the structure it acts for until it chooses another, else with the site that it keeps, else with itself. */
export async function findHome({ db }: Context, accountId: string): Promise<string> {
  const [first] = await membershipsOf(db, accountId);
  if (first) return homeOf(first.kind);
  const account = await findAccount(db, accountId);
  return account?.operator ? paths.operation() : paths.account();
}

import type { Context } from "#app/platform/context.ts";
import { keepSearch } from "#app/saved-searches/keep-search.server.ts";
import { findAccountByEmail } from "#db/accounts/accounts.ts";
import type { DemoSavedSearch } from "./demo/saved-searches.ts";

/** Keeps the searches of the demonstration, as their authors would. */
export async function loadSavedSearches(
  context: Context,
  searches: readonly DemoSavedSearch[],
): Promise<void> {
  for (const { email, filters } of searches) {
    const account = await findAccountByEmail(context.db, email);
    if (account) await keepSearch(context, { accountId: account.id }, filters);
  }
}

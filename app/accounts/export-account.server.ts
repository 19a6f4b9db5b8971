import type { Context } from "#app/platform/context.ts";
import { membershipsOf } from "#db/accounts/memberships.ts";
import { listOpenSessions } from "#db/accounts/sessions.ts";
import { findOwnIntention } from "#db/intentions/intentions.ts";
import { savedSearchesOf } from "#db/searches/saved-searches.ts";
import { pausedAlertsOf } from "#db/waves/paused-alerts.ts";
import { readTraces } from "#db/accounts/traces.ts";
import type { Actor } from "#domain/accounts/actor.ts";

/**
 * Everything that is kept of a person here, to take away: their account, what they are a member of, their intention, what they
 * did, wrote, kept, answered and reported. No secret, and nothing of others. Source: GDPR, art. 15 and 20.
 */
export async function exportAccount({ db, clock }: Context, { accountId, email }: Actor) {
  const [traces, memberships, sessions, intention, searches, pausedAlerts] = await Promise.all([
    readTraces(db, { accountId, email }),
    membershipsOf(db, accountId),
    listOpenSessions(db, accountId, clock.now()),
    findOwnIntention(db, accountId),
    savedSearchesOf(db, accountId),
    pausedAlertsOf(db, accountId),
  ]);
  const { account, ...told } = traces;
  return {
    exportedAt: clock.now().toISOString(),
    account,
    memberships: memberships.map(({ kind, structureName, role }) => ({
      kind,
      structure: structureName,
      role,
    })),
    // The id is a digest of what opens the session: it stays here.
    openSessions: sessions.map(({ device, addedAt, lastSeenAt }) => ({ device, addedAt, lastSeenAt })),
    intention,
    savedSearches: searches.map(({ name, kind, address, savedAt }) => ({ name, kind, address, savedAt })),
    pausedAlerts,
    ...told,
  };
}

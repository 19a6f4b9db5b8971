import { and, desc, eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts, memberships } from "#db/schema/accounts.ts";
import { needEvents } from "#db/schema/needs.ts";
import type { NeedEvent } from "#domain/needs/need-event.ts";

type EventToAdd = Omit<NeedEvent, "by"> & {
  id: string;
  needId: string;
  organisationId: string;
  byAccount: string | null;
};

export async function addNeedEvent(db: Queryable, event: EventToAdd): Promise<void> {
  await db.insert(needEvents).values(event);
}

/** What happened to a need, the latest first; told to its organisation alone. */
export async function eventsOf(
  db: Queryable,
  { organisationId, needId }: { organisationId: string; needId: string },
  limit = 100,
): Promise<NeedEvent[]> {
  const { act, at, fromStatus, reason, changes } = needEvents;
  const rows = await db
    .select({ act, at, fromStatus, reason, changes, by: accounts.name })
    .from(needEvents)
    // Members are named; an operator, or somebody who has left, is not.
    .leftJoin(
      memberships,
      and(
        eq(memberships.accountId, needEvents.byAccount),
        eq(memberships.organisationId, needEvents.organisationId),
      ),
    )
    .leftJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(eq(needEvents.organisationId, organisationId), eq(needEvents.needId, needId)))
    .orderBy(desc(needEvents.at), desc(needEvents.id))
    .limit(limit);
  // An operator answers for the site, not in their own name.
  const ofReview = (done: string) => done === "release" || done === "return";
  return rows.map((row) => ({ ...row, by: ofReview(row.act) ? null : row.by }) as NeedEvent);
}

import type { Queryable } from "#db/client.ts";
import { criteriaEvents } from "#db/schema/criteria.ts";
import type { CriteriaEventAct, CriteriaStatus } from "#domain/criteria/status.ts";

type EventToAdd = {
  id: string;
  criteriaId: string;
  financerId: string;
  at: string;
  byAccount: string | null;
  act: CriteriaEventAct;
  /** Null: it was never published. */
  fromStatus: CriteriaStatus | null;
  reason?: string | null;
};

export async function addCriteriaEvent(db: Queryable, event: EventToAdd): Promise<void> {
  await db.insert(criteriaEvents).values(event);
}

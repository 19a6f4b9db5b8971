import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { keepOrganisation, type OrganisationDetails } from "#db/organisations/organisations.ts";
import { saysElse } from "#db/says-else.ts";
import { needPlanLines, needs } from "#db/schema/needs.ts";
import type { Need } from "#domain/needs/need.ts";
import type { PlanLine } from "#domain/needs/plan.ts";
import type { WholeNeed } from "#domain/needs/read-draft.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { needToColumns } from "./need-row.ts";

export type NeedToKeep = {
  need: Need;
  status: NeedStatus;
  publishedAt: string | null;
  expiresOn: string | null;
  details?: {
    moneyAllows?: string;
    riskIfNotFound?: string;
    plan?: PlanLine[];
    organisation?: OrganisationDetails;
  };
};

/** What an import or a form did to a row: nothing when it says what the row said already. */
export type Kept = "added" | "changed" | "same";

/** Adds the need, or changes the one of that id; raises its version only when it says something new. */
export async function keepNeed(db: Queryable, kept: NeedToKeep, newId: () => string): Promise<Kept> {
  const { need, status, publishedAt, expiresOn, details } = kept;
  const organisationId = await keepOrganisation(db, need.organisation, newId, details?.organisation);
  const said = { organisationId, ...needToColumns(need) };
  const own = { moneyAllows: details?.moneyAllows, riskIfNotFound: details?.riskIfNotFound };
  const [row] = await db
    .insert(needs)
    .values({ id: need.id, ...said, ...own, status, publishedAt, expiresOn })
    .onConflictDoUpdate({
      target: needs.id,
      set: { ...said, version: sql`${needs.version} + 1`, changedAt: sql`now()` },
      setWhere: saysElse(needs, said),
    })
    .returning({ version: needs.version });
  if (row && details?.plan) await keepPlan(db, need.id, details.plan);
  if (!row) return "same";
  return row.version === 1 ? "added" : "changed";
}

/** A need as its organisation wrote it. */
export type NeedToPut = WholeNeed & {
  organisationId: string;
  status: NeedStatus;
  publishedAt: string | null;
  expiresOn: string | null;
};

/** Writes a need of an organisation, new or changed; false when that id is another organisation's. */
export async function putNeed(
  db: Queryable,
  { need, details, organisationId, ...kept }: NeedToPut,
): Promise<boolean> {
  const { plan, ...said } = details;
  const columns = { ...needToColumns(need), ...said, ...kept };
  const rows = await db
    .insert(needs)
    .values({ id: need.id, organisationId, ...columns })
    .onConflictDoUpdate({
      target: needs.id,
      set: { ...columns, version: sql`${needs.version} + 1`, changedAt: sql`now()` },
      setWhere: eq(needs.organisationId, organisationId),
    })
    .returning({ id: needs.id });
  if (rows.length === 0) return false;
  await keepPlan(db, need.id, plan);
  return true;
}

async function keepPlan(db: Queryable, needId: string, plan: PlanLine[]): Promise<void> {
  await db.delete(needPlanLines).where(eq(needPlanLines.needId, needId));
  const rows = plan.map((line, rank) => ({ needId, rank, status: null, ...line }));
  if (rows.length > 0) await db.insert(needPlanLines).values(rows);
}

/** Moves a need to a status if it still is in one of those it may leave; false when someone moved it first. */
export async function moveNeed(
  db: Queryable,
  id: string,
  from: readonly NeedStatus[],
  to: NeedStatus,
  dates: { publishedAt?: string; expiresOn?: string } = {},
): Promise<boolean> {
  const moved = await db
    .update(needs)
    .set({ status: to, version: sql`${needs.version} + 1`, changedAt: sql`now()`, ...dates })
    .where(and(eq(needs.id, id), inArray(needs.status, [...from])))
    .returning({ id: needs.id });
  return moved.length === 1;
}

type Owned = { organisationId: string; needId: string };
const owned = ({ organisationId, needId }: Owned) =>
  and(eq(needs.organisationId, organisationId), eq(needs.id, needId));

/** What an organisation's need still seeks, in whole euros. */
export async function setSought(
  db: Queryable,
  of: Owned,
  { sought, minimumUseful }: { sought: number; minimumUseful: number | null },
): Promise<void> {
  await db
    .update(needs)
    .set({
      amountSought: sought,
      amountMinimumUseful: minimumUseful,
      version: sql`${needs.version} + 1`,
      changedAt: sql`now()`,
    })
    .where(owned(of));
}

/** The last day on which an organisation's need is shown. */
export async function setExpiry(db: Queryable, of: Owned, expiresOn: string): Promise<void> {
  await db.update(needs).set({ expiresOn }).where(owned(of));
}

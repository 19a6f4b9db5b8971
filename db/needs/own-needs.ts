import { and, desc, eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { NeedDetails } from "#domain/needs/read-draft.ts";
import { type NeedRecord, needFromRow, needSelection } from "./need-row.ts";
import { planOf } from "./read-needs.ts";

const selectOwn = (db: Queryable) =>
  db.select(needSelection).from(needs).innerJoin(organisations, eq(needs.organisationId, organisations.id));

type Owned = { organisationId: string; needId: string };
const owned = ({ organisationId, needId }: Owned) =>
  and(eq(needs.organisationId, organisationId), eq(needs.id, needId));

/** A need of this organisation, whatever its status; null when it is not its own, or does not exist. */
export async function findOwnNeed(db: Queryable, of: Owned): Promise<NeedRecord | null> {
  const [row] = await selectOwn(db).where(owned(of));
  return row ? needFromRow(row) : null;
}

/** The same, kept from others until the transaction ends. */
export async function lockOwnNeed(db: Queryable, of: Owned): Promise<NeedRecord | null> {
  const [row] = await selectOwn(db).where(owned(of)).for("update", { of: needs });
  return row ? needFromRow(row) : null;
}

/** Every need of an organisation, the latest published first. */
export async function needsOf(db: Queryable, organisationId: string): Promise<NeedRecord[]> {
  const rows = await selectOwn(db)
    .where(eq(needs.organisationId, organisationId))
    .orderBy(desc(needs.publishedAt), desc(needs.id));
  return rows.map(needFromRow);
}

/** Does any organisation have a need of this id? */
export async function needExists(db: Queryable, needId: string): Promise<boolean> {
  const rows = await db.select({ id: needs.id }).from(needs).where(eq(needs.id, needId));
  return rows.length > 0;
}

/** What the site keeps of a need beside the exchange format. */
export async function detailsOf(db: Queryable, record: NeedRecord): Promise<NeedDetails> {
  const { moneyAllows, riskIfNotFound, startsOn, supportWished, meetingFormats, readingCorrections } = record;
  const plan = await planOf(db, record.need.id);
  return { moneyAllows, riskIfNotFound, startsOn, supportWished, meetingFormats, readingCorrections, plan };
}

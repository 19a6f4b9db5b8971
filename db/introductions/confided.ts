import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { financers } from "#db/schema/financers.ts";
import { introductions } from "#db/schema/introductions.ts";
import { organisations } from "#db/schema/organisations.ts";
import { CONFIDING_STATUSES } from "#domain/introductions/status.ts";
import type { NeedDraft } from "#domain/needs/need-draft.ts";
import { type Means, readMeans } from "#domain/organisations/means.ts";
import type { IntroductionParty } from "./read-introductions.ts";

const CONFIDING = sql.raw(CONFIDING_STATUSES.map((status) => `'${status}'`).join(", "));

/** What the other side confides to this one. Null, field by field, unless both have said yes and it is not closed again. */
export type Confided = { contact: string | null; sheetContact: string | null; means: Means };

/**
 * What the other side of an introduction confides to this one: its contact, and an organisation's means. Withheld by the query
 * itself while a request waits, after a refusal, and when its owner has closed it. Source: domaine, § 4.5, 3 and 23.
 */
export async function findConfided(
  db: Queryable,
  party: IntroductionParty,
  introductionId: string,
): Promise<Confided> {
  const toFinancer = party.side === "financer";
  const own = eq(toFinancer ? introductions.financerId : introductions.organisationId, party.structureId);
  const closed = toFinancer ? introductions.organisationClosedAt : introductions.financerClosedAt;
  const contact = toFinancer ? introductions.organisationContact : introductions.financerContact;
  const [row] = await db
    .select({
      contact,
      sheetContact: toFinancer ? organisations.contact : sql<null>`null`,
      means: toFinancer ? organisations.means : sql<Record<string, string>>`'{}'::jsonb`,
    })
    .from(introductions)
    .innerJoin(organisations, eq(organisations.id, introductions.organisationId))
    .innerJoin(financers, eq(financers.id, introductions.financerId))
    .where(
      and(
        eq(introductions.id, introductionId),
        own,
        sql`${introductions.status} in (${CONFIDING}) and ${closed} is null`,
      ),
    );
  if (!row) return { contact: null, sheetContact: null, means: {} };
  return { ...row, means: readMeans(row.means) };
}

/** What this side itself confides, open or closed. */
export async function findOwnContact(
  db: Queryable,
  { side, structureId }: IntroductionParty,
  introductionId: string,
): Promise<string | null> {
  const organisation = side === "organisation";
  const [row] = await db
    .select({ contact: organisation ? introductions.organisationContact : introductions.financerContact })
    .from(introductions)
    .where(
      and(
        eq(introductions.id, introductionId),
        eq(organisation ? introductions.organisationId : introductions.financerId, structureId),
      ),
    );
  return row?.contact ?? null;
}

/** The need as it was when the introduction was asked for. Asked of one that is known to be the reader's. */
export async function findNeedThen(db: Queryable, introductionId: string): Promise<NeedDraft | null> {
  const [row] = await db
    .select({ needThen: introductions.needThen })
    .from(introductions)
    .where(eq(introductions.id, introductionId));
  return row?.needThen ?? null;
}

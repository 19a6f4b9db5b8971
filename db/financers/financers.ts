import { and, asc, count, eq, isNotNull, notExists, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { digestOf } from "#db/digest.ts";
import { memberships } from "#db/schema/accounts.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import type { CriteriaFinancer } from "#domain/criteria/criteria.ts";
import type { FinancerSheet } from "#domain/financers/sheet.ts";
import type { Financer } from "#domain/financers/financer.ts";
import type { FinancerType } from "#domain/vocabulary/codes.ts";

/** Everything but what the programme shows: null where unknown. */
export type FinancerDetails = Partial<
  Omit<Financer, keyof CriteriaFinancer | "id" | "verifiedOn" | "sheet"> & FinancerSheet
> & {
  verifiedAt?: string;
  verificationMethod?: string;
};

/** The financer that says exactly this, made if there is none yet, as for organisations. Gives its id. */
export async function keepFinancer(
  db: Queryable,
  { name, type, operatorLinked }: CriteriaFinancer,
  newId: () => string,
  { recit, ...details }: FinancerDetails = {},
): Promise<string> {
  const kept = {
    name,
    type,
    operatorLinked,
    ...details,
    recitEvaluation: recit?.evaluation,
    recitProfitability: recit?.profitability,
    recitDemocracy: recit?.democracy,
    recitDesirability: recit?.desirability,
  };
  const exchangeDigest = digestOf({ name, type, operatorLinked });
  const [row] = await db
    .insert(financers)
    .values({ id: newId(), ...kept, exchangeDigest })
    .onConflictDoUpdate({ target: financers.exchangeDigest, set: kept })
    .returning({ id: financers.id });
  if (!row) throw new Error("an upsert returns its row");
  return row.id;
}

/** Removes imported financers that no programme and no member speaks for any more. */
export async function removeOrphanedFinancers(db: Queryable): Promise<void> {
  await db
    .delete(financers)
    .where(
      and(
        isNotNull(financers.exchangeDigest),
        notExists(db.select().from(criteria).where(sql`${criteria.financerId} = ${financers.id}`)),
        notExists(db.select().from(memberships).where(sql`${memberships.financerId} = ${financers.id}`)),
      ),
    );
}

/** Adds a financer that signs up: not verified, and public level only until it is. */
export async function addFinancer(
  db: Queryable,
  financer: Pick<Financer, "id" | "name" | "type">,
): Promise<void> {
  await db.insert(financers).values(financer);
}

/** A financer with the version of its sheet, for its members. */
export async function findOwnFinancer(
  db: Queryable,
  id: string,
): Promise<{ financer: Financer; version: number } | null> {
  const [row] = await db.select().from(financers).where(eq(financers.id, id));
  return row ? { financer: fromRow(row), version: row.version } : null;
}

export async function findFinancer(db: Queryable, id: string): Promise<Financer | null> {
  const [row] = await db.select().from(financers).where(eq(financers.id, id));
  return row ? fromRow(row) : null;
}

/** A page of financers in the order of the alphabet, counted from 1, and how many there are in all. */
export async function listFinancers(
  db: Queryable,
  { type }: { type?: FinancerType },
  { page, size }: { page: number; size: number },
): Promise<{ financers: Financer[]; total: number }> {
  const where = type && eq(financers.type, type);
  const [counted] = await db.select({ total: count() }).from(financers).where(where);
  const rows = await db
    .select()
    .from(financers)
    .where(where)
    .orderBy(sql`${financers.name} collate "fr-x-icu"`, asc(financers.id))
    .limit(size)
    .offset((page - 1) * size);
  return { financers: rows.map(fromRow), total: counted?.total ?? 0 };
}

/** How many financers there are of each type. */
export async function countFinancersByType(db: Queryable): Promise<Map<FinancerType, number>> {
  const rows = await db.select({ type: financers.type, of: count() }).from(financers).groupBy(financers.type);
  return new Map(rows.map((row) => [row.type as FinancerType, row.of]));
}

function fromRow(row: typeof financers.$inferSelect): Financer {
  return {
    id: row.id,
    name: row.name,
    type: row.type as FinancerType,
    operatorLinked: row.operatorLinked,
    regulatoryStatus: row.regulatoryStatus,
    website: row.website,
    committee: row.committee,
    recit: {
      evaluation: row.recitEvaluation,
      profitability: row.recitProfitability,
      democracy: row.recitDemocracy,
      desirability: row.recitDesirability,
    },
    sheet: {
      siren: row.siren,
      legalStructure: row.legalStructure,
      shelteredBy: row.shelteredBy,
      regulatoryKind: row.regulatoryKind as FinancerSheet["regulatoryKind"],
      regulatoryNumber: row.regulatoryNumber,
      returnExpectation: row.returnExpectation as FinancerSheet["returnExpectation"],
      horizon: row.horizon,
      paysRunningCosts: row.paysRunningCosts,
      sessions: row.sessions,
      answerDelayDays: row.answerDelayDays,
      askedDocuments: row.askedDocuments as FinancerSheet["askedDocuments"],
      support: row.support,
      yearlyEuros: row.yearlyEuros,
      yearlyProjects: row.yearlyProjects,
      firstContacts: row.firstContacts as FinancerSheet["firstContacts"],
    },
    verifiedOn: row.verifiedAt?.slice(0, 10) ?? null,
  };
}

import { and, asc, count, desc, eq, isNotNull, isNull, min, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { financerChecks } from "#db/schema/checks.ts";
import { financers } from "#db/schema/financers.ts";
import type { FinancerCheck, VerificationMethod } from "#domain/financers/verification.ts";
import type { FinancerType } from "#domain/vocabulary/codes.ts";

/** Everything that was checked of a financer, the latest first. */
export async function checksOf(db: Queryable, financerId: string): Promise<FinancerCheck[]> {
  const { id, at, outcome, methods, checkedOn, againOn, note } = financerChecks;
  const rows = await db
    .select({ id, at, outcome, methods, checkedOn, againOn, note, by: accounts.name })
    .from(financerChecks)
    .leftJoin(accounts, eq(accounts.id, financerChecks.byAccount))
    .where(eq(financerChecks.financerId, financerId))
    .orderBy(desc(at), desc(id));
  return rows as FinancerCheck[];
}

type CheckToAdd = Omit<FinancerCheck, "by" | "methods"> & {
  financerId: string;
  methods: readonly VerificationMethod[];
  byAccount: string;
};

/**
 * Keeps a check, and what follows for what the financer may read: from a verified one on, everything a verified financer
 * reads; from a withdrawal on, what everybody reads. Call it on a financer that is locked.
 */
export async function addFinancerCheck(
  db: Queryable,
  check: CheckToAdd,
  { said }: { said: string },
): Promise<void> {
  const verified = check.outcome === "verified";
  await db.insert(financerChecks).values({ ...check, methods: [...check.methods] });
  await db
    .update(financers)
    .set({
      verifiedAt: verified ? `${check.checkedOn}T12:00:00Z` : null,
      verificationMethod: verified ? said : null,
    })
    .where(eq(financers.id, check.financerId));
}

/** The name of a financer and whether it is verified, kept from others until the transaction ends; null when there is none. */
export async function lockFinancer(
  db: Queryable,
  id: string,
): Promise<{ name: string; verified: boolean } | null> {
  const [row] = await db
    .select({ name: financers.name, verifiedAt: financers.verifiedAt })
    .from(financers)
    .where(eq(financers.id, id))
    .for("update");
  return row ? { name: row.name, verified: row.verifiedAt !== null } : null;
}

/** `waiting`: has members, and nobody has looked; `again`: was checked long ago; `revoked`; `verified`. */
export type CheckList = "waiting" | "again" | "verified" | "revoked";

const lastCheck = (column: "outcome" | "again_on") =>
  sql`(select ${sql.raw(column)} from financer_checks where financer_id = ${financers.id} order by at desc, id desc limit 1)`;
/** The day on which it is to be checked again: a year after, when nobody has said. */
const againOn = sql<string>`coalesce(${lastCheck("again_on")}, (${financers.verifiedAt} + interval '1 year')::date)`;
const hasMembers = sql`exists (select 1 from memberships where financer_id = ${financers.id})`;
const wasRevoked = sql`coalesce(${lastCheck("outcome")} = 'revoked', false)`;

const conditionOf = (list: CheckList, by: string): SQL | undefined =>
  ({
    waiting: and(isNull(financers.verifiedAt), hasMembers, sql`not ${wasRevoked}`),
    again: and(isNotNull(financers.verifiedAt), sql`${againOn} <= ${by}`),
    verified: isNotNull(financers.verifiedAt),
    revoked: and(isNull(financers.verifiedAt), wasRevoked),
  })[list];

export type FinancerToCheck = {
  id: string;
  name: string;
  type: FinancerType;
  addedAt: string;
  verifiedOn: string | null;
  againOn: string | null;
};

/** A page of a list of financers to check; `by`: the ISO day up to which a check is to be renewed. */
export async function listFinancersToCheck(
  db: Queryable,
  list: CheckList,
  { by, page, size }: { by: string; page: number; size: number },
): Promise<{ financers: FinancerToCheck[]; total: number }> {
  const where = conditionOf(list, by);
  const [counted] = await db.select({ total: count() }).from(financers).where(where);
  const { id, name, type, addedAt, verifiedAt } = financers;
  const rows = await db
    .select({ id, name, type, addedAt, verifiedAt, againOn })
    .from(financers)
    .where(where)
    .orderBy(
      list === "waiting" ? asc(addedAt) : list === "again" ? asc(againOn) : sql`${name} collate "fr-x-icu"`,
      asc(id),
    )
    .limit(size)
    .offset((page - 1) * size);
  return {
    financers: rows.map(({ verifiedAt: at, type: code, ...row }) => ({
      ...row,
      type: code as FinancerType,
      verifiedOn: at?.slice(0, 10) ?? null,
    })),
    total: counted?.total ?? 0,
  };
}

/** How many financers wait to be verified, and since when; how many are to be checked again by this day. */
export async function countFinancersToCheck(
  db: Queryable,
  by: string,
): Promise<Record<"waiting" | "again", { count: number; since: string | null }>> {
  const of = async (list: CheckList) => {
    const [row] = await db
      .select({ count: count(), since: min(financers.addedAt) })
      .from(financers)
      .where(conditionOf(list, by));
    return row ?? { count: 0, since: null };
  };
  return { waiting: await of("waiting"), again: await of("again") };
}

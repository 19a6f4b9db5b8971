import { and, count, desc, eq, gte, lt } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { administrationActs } from "#db/schema/administration.ts";
import type { ActSubject, AdministrationAct, AdministrationRecord } from "#domain/administration/act.ts";

/** Adds a line to the journal: in the very transaction of what it tells. */
export async function addAdministrationAct(
  db: Queryable,
  act: Omit<AdministrationRecord, "by"> & { byAccount: string | null },
): Promise<void> {
  await db.insert(administrationActs).values(act);
}

export type JournalFilter = {
  act?: AdministrationAct;
  subject?: ActSubject;
  subjectId?: string;
  byAccount?: string;
  /** Instants: from the first on, before the second. */
  from?: string;
  before?: string;
};

/** A page of the journal, the latest act first, counted from 1; and how many acts there are in all. */
export async function listAdministrationActs(
  db: Queryable,
  { act, subject, subjectId, byAccount, from, before }: JournalFilter,
  { page, size }: { page: number; size: number },
): Promise<{ acts: AdministrationRecord[]; total: number }> {
  const where = and(
    act && eq(administrationActs.act, act),
    subject && eq(administrationActs.subject, subject),
    subjectId ? eq(administrationActs.subjectId, subjectId) : undefined,
    byAccount ? eq(administrationActs.byAccount, byAccount) : undefined,
    from ? gte(administrationActs.at, from) : undefined,
    before ? lt(administrationActs.at, before) : undefined,
  );
  const [counted] = await db.select({ total: count() }).from(administrationActs).where(where);
  const { byAccount: _by, ...told } = columns;
  const rows = await db
    .select({ ...told, by: accounts.name })
    .from(administrationActs)
    .leftJoin(accounts, eq(accounts.id, administrationActs.byAccount))
    .where(where)
    .orderBy(desc(administrationActs.at), desc(administrationActs.id))
    .limit(size)
    .offset((page - 1) * size);
  return { acts: rows as AdministrationRecord[], total: counted?.total ?? 0 };
}

const { id, at, byAccount, act, subject, subjectId, title, note } = administrationActs;
const columns = { id, at, byAccount, act, subject, subjectId, title, note };

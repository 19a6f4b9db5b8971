import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { needDrafts } from "#db/schema/needs.ts";
import { type NeedDraft, needDraftSchema } from "#domain/needs/need-draft.ts";

/** What is being written of a need. `version` counts its savings; instants are ISO 8601. */
export type DraftRecord = {
  needId: string;
  draft: NeedDraft;
  version: number;
  savedAt: string;
  /** The member who saved it last; null: somebody who has left. */
  savedBy: string | null;
  givenUpAt: string | null;
};

type Owned = { organisationId: string; needId: string };
const owned = ({ organisationId, needId }: Owned) =>
  and(eq(needDrafts.organisationId, organisationId), eq(needDrafts.needId, needId));

const selectDrafts = (db: Queryable) =>
  db
    .select({
      needId: needDrafts.needId,
      values: needDrafts.values,
      version: needDrafts.version,
      savedAt: needDrafts.savedAt,
      savedBy: accounts.name,
      givenUpAt: needDrafts.givenUpAt,
    })
    .from(needDrafts)
    .leftJoin(accounts, eq(accounts.id, needDrafts.savedBy));

const fromRow = ({ values, ...rest }: Awaited<ReturnType<typeof selectDrafts>>[number]): DraftRecord => ({
  ...rest,
  draft: needDraftSchema.parse(values),
});

/** The draft of this need, if it is this organisation's. */
export async function findDraft(db: Queryable, of: Owned): Promise<DraftRecord | null> {
  const [row] = await selectDrafts(db).where(owned(of));
  return row ? fromRow(row) : null;
}

/** The same, kept from others until the transaction ends. */
export async function lockDraft(db: Queryable, of: Owned): Promise<DraftRecord | null> {
  const [row] = await selectDrafts(db).where(owned(of)).for("update", { of: needDrafts });
  return row ? fromRow(row) : null;
}

/** Every draft of an organisation that it has not given up, the last saved first. */
export async function draftsOf(db: Queryable, organisationId: string): Promise<DraftRecord[]> {
  const rows = await selectDrafts(db)
    .where(and(eq(needDrafts.organisationId, organisationId), sql`${needDrafts.givenUpAt} is null`))
    .orderBy(sql`${needDrafts.savedAt} desc`);
  return rows.map(fromRow);
}

type Saving = Owned & { draft: NeedDraft; savedAt: string; savedBy: string };

/** Begins a draft; nothing when there is one of that id already. */
export async function addDraft(db: Queryable, { draft, ...rest }: Saving): Promise<void> {
  await db
    .insert(needDrafts)
    .values({ ...rest, values: draft })
    .onConflictDoNothing();
}

/** Keeps what was typed, over what was kept; gives the new version. Call it on a draft that is locked. */
export async function replaceDraft(
  db: Queryable,
  { organisationId, needId, draft, savedAt, savedBy }: Saving,
): Promise<number> {
  const [row] = await db
    .update(needDrafts)
    .set({ values: draft, savedAt, savedBy, version: sql`${needDrafts.version} + 1` })
    .where(owned({ organisationId, needId }))
    .returning({ version: needDrafts.version });
  if (!row) throw new Error("a locked draft is there");
  return row.version;
}

/** Gives a draft up, or takes it back (`null`); false when there is none to. */
export async function markGivenUp(db: Queryable, of: Owned, givenUpAt: string | null): Promise<boolean> {
  const before = givenUpAt ? sql`${needDrafts.givenUpAt} is null` : sql`${needDrafts.givenUpAt} is not null`;
  const rows = await db
    .update(needDrafts)
    .set({ givenUpAt })
    .where(and(owned(of), before))
    .returning({ needId: needDrafts.needId });
  return rows.length === 1;
}

export async function dropDraft(db: Queryable, of: Owned): Promise<void> {
  await db.delete(needDrafts).where(owned(of));
}

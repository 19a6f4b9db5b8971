import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { criteriaDrafts } from "#db/schema/criteria.ts";
import { type ProgrammeDraft, programmeDraftSchema } from "#domain/criteria/programme-draft.ts";

/** What is being written of a programme. `version` counts its savings; instants are ISO 8601. */
export type ProgrammeDraftRecord = {
  criteriaId: string;
  draft: ProgrammeDraft;
  version: number;
  savedAt: string;
  /** The member who saved it last; null: somebody who has left. */
  savedBy: string | null;
  givenUpAt: string | null;
};

type Owned = { financerId: string; criteriaId: string };
const owned = ({ financerId, criteriaId }: Owned) =>
  and(eq(criteriaDrafts.financerId, financerId), eq(criteriaDrafts.criteriaId, criteriaId));

const selectDrafts = (db: Queryable) =>
  db
    .select({
      criteriaId: criteriaDrafts.criteriaId,
      values: criteriaDrafts.values,
      version: criteriaDrafts.version,
      savedAt: criteriaDrafts.savedAt,
      savedBy: accounts.name,
      givenUpAt: criteriaDrafts.givenUpAt,
    })
    .from(criteriaDrafts)
    .leftJoin(accounts, eq(accounts.id, criteriaDrafts.savedBy));

const fromRow = ({
  values,
  ...rest
}: Awaited<ReturnType<typeof selectDrafts>>[number]): ProgrammeDraftRecord => ({
  ...rest,
  draft: programmeDraftSchema.parse(values),
});

/** The draft of this programme, if it is this financer's. */
export async function findProgrammeDraft(db: Queryable, of: Owned): Promise<ProgrammeDraftRecord | null> {
  const [row] = await selectDrafts(db).where(owned(of));
  return row ? fromRow(row) : null;
}

/** The same, kept from others until the transaction ends. */
export async function lockProgrammeDraft(db: Queryable, of: Owned): Promise<ProgrammeDraftRecord | null> {
  const [row] = await selectDrafts(db).where(owned(of)).for("update", { of: criteriaDrafts });
  return row ? fromRow(row) : null;
}

/** Every draft of a financer that it has not given up, the last saved first. */
export async function programmeDraftsOf(db: Queryable, financerId: string): Promise<ProgrammeDraftRecord[]> {
  const rows = await selectDrafts(db)
    .where(and(eq(criteriaDrafts.financerId, financerId), sql`${criteriaDrafts.givenUpAt} is null`))
    .orderBy(sql`${criteriaDrafts.savedAt} desc`);
  return rows.map(fromRow);
}

type Saving = Owned & { draft: ProgrammeDraft; savedAt: string; savedBy: string | null };

/** Begins a draft; nothing when there is one of that id already. */
export async function addProgrammeDraft(db: Queryable, { draft, ...rest }: Saving): Promise<void> {
  await db
    .insert(criteriaDrafts)
    .values({ ...rest, values: draft })
    .onConflictDoNothing();
}

/** Keeps what was typed, over what was kept. Call it on a draft that is locked. */
export async function replaceProgrammeDraft(
  db: Queryable,
  { financerId, criteriaId, draft, savedAt, savedBy }: Saving,
): Promise<void> {
  await db
    .update(criteriaDrafts)
    .set({ values: draft, savedAt, savedBy, version: sql`${criteriaDrafts.version} + 1` })
    .where(owned({ financerId, criteriaId }));
}

/** Gives a draft up, or takes it back (`null`); false when there is none to. */
export async function markProgrammeGivenUp(
  db: Queryable,
  of: Owned,
  givenUpAt: string | null,
): Promise<boolean> {
  const before = givenUpAt
    ? sql`${criteriaDrafts.givenUpAt} is null`
    : sql`${criteriaDrafts.givenUpAt} is not null`;
  const rows = await db
    .update(criteriaDrafts)
    .set({ givenUpAt })
    .where(and(owned(of), before))
    .returning({ criteriaId: criteriaDrafts.criteriaId });
  return rows.length === 1;
}

export async function dropProgrammeDraft(db: Queryable, of: Owned): Promise<void> {
  await db.delete(criteriaDrafts).where(owned(of));
}

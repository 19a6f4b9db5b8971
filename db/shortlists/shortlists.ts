import { and, asc, count, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { shortlistItems, shortlists } from "#db/schema/shortlists.ts";
import type { Shortlist } from "#domain/shortlists/shortlist.ts";
import { ofSide, type SideRef, sideValues } from "./side.ts";

/** Who asks: a member of a structure. It reads the structure's shared lists and its own. */
export type Keeper = SideRef & { accountId: string };

const readable = (keeper: Keeper) =>
  and(ofSide(shortlists, keeper), or(eq(shortlists.shared, true), eq(shortlists.keptBy, keeper.accountId)));

type Row = { id: string; name: string; shared: boolean; keptBy: string | null; keeperName: string | null };

const selection = {
  id: shortlists.id,
  name: shortlists.name,
  shared: shortlists.shared,
  keptBy: shortlists.keptBy,
  keeperName: accounts.name,
};

const fromRow = ({ keptBy, keeperName, ...list }: Row): Shortlist => ({
  ...list,
  keptBy: keptBy && keeperName ? { accountId: keptBy, name: keeperName } : null,
});

/** The lists that this member reads, by name, each with how much it holds. */
export async function shortlistsOf(
  db: Queryable,
  keeper: Keeper,
): Promise<(Shortlist & { items: number })[]> {
  const rows = await db
    .select({ ...selection, items: count(shortlistItems.id) })
    .from(shortlists)
    .leftJoin(accounts, eq(accounts.id, shortlists.keptBy))
    .leftJoin(shortlistItems, eq(shortlistItems.shortlistId, shortlists.id))
    .where(and(readable(keeper), isNull(shortlists.removedAt)))
    .groupBy(shortlists.id, accounts.name)
    .orderBy(sql`${shortlists.name} collate "fr-x-icu"`, asc(shortlists.id));
  return rows.map(({ items, ...row }) => ({ ...fromRow(row), items }));
}

/** A list that this member reads, removed or not; null when it is none of theirs. */
export async function findShortlist(
  db: Queryable,
  keeper: Keeper,
  id: string,
): Promise<(Shortlist & { removedAt: string | null }) | null> {
  const [row] = await db
    .select({ ...selection, removedAt: shortlists.removedAt })
    .from(shortlists)
    .leftJoin(accounts, eq(accounts.id, shortlists.keptBy))
    .where(and(readable(keeper), eq(shortlists.id, id)));
  if (!row) return null;
  const { removedAt, ...list } = row;
  return { ...fromRow(list), removedAt };
}

/** The same, kept from others until the transaction ends: whoever changes a list does so one after the other. */
export async function lockShortlist(
  db: Queryable,
  keeper: Keeper,
  id: string,
): Promise<(Shortlist & { removedAt: string | null }) | null> {
  await db
    .select({ id: shortlists.id })
    .from(shortlists)
    .where(and(readable(keeper), eq(shortlists.id, id)))
    .for("update");
  return findShortlist(db, keeper, id);
}

export async function addShortlist(
  db: Queryable,
  keeper: Keeper,
  list: { id: string; name: string; shared: boolean; addedAt: string },
): Promise<void> {
  await db.insert(shortlists).values({ ...list, ...sideValues(keeper), keptBy: keeper.accountId });
}

export async function changeShortlist(
  db: Queryable,
  keeper: Keeper,
  id: string,
  change: { name?: string; shared?: boolean; removedAt?: string | null },
): Promise<void> {
  await db
    .update(shortlists)
    .set(change)
    .where(and(readable(keeper), eq(shortlists.id, id)));
}

/** Lists removed before that instant, and personal ones whose author is gone, for good. */
export async function forgetShortlists(db: Queryable, removedBefore: string): Promise<void> {
  await db
    .delete(shortlists)
    .where(
      or(
        lt(shortlists.removedAt, removedBefore),
        and(eq(shortlists.shared, false), isNull(shortlists.keptBy)),
      ),
    );
}

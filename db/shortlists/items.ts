import { and, asc, eq, inArray, max, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { shortlistItems, shortlists } from "#db/schema/shortlists.ts";
import type { ItemStatus, KeptKind, ShortlistItem } from "#domain/shortlists/shortlist.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import type { Keeper } from "./shortlists.ts";
import { keptIdOf, keptValues, ofSide } from "./side.ts";

/** The items of a list that its caller has found to be a member's, in their order. */
export async function itemsOf(db: Queryable, shortlistId: string): Promise<ShortlistItem[]> {
  const rows = await db
    .select({
      id: shortlistItems.id,
      needId: shortlistItems.needId,
      criteriaId: shortlistItems.criteriaId,
      status: shortlistItems.status,
      note: shortlistItems.note,
      addedBy: accounts.name,
      addedAt: shortlistItems.addedAt,
    })
    .from(shortlistItems)
    .leftJoin(accounts, eq(accounts.id, shortlistItems.addedBy))
    .where(eq(shortlistItems.shortlistId, shortlistId))
    .orderBy(asc(shortlistItems.rank), asc(shortlistItems.id));
  return rows.map(({ needId, criteriaId, status, ...item }) => ({
    ...item,
    keptId: keptIdOf({ needId, criteriaId }),
    status: status as ItemStatus,
  }));
}

type Added = Pick<ShortlistItem, "id" | "keptId" | "status" | "note" | "addedAt">;

/** Puts one at the end of a list; false when it is there already. */
export async function addItem(
  db: Queryable,
  shortlistId: string,
  kind: KeptKind,
  { keptId, ...item }: Added,
  accountId: string,
): Promise<boolean> {
  const [last] = await db
    .select({ rank: max(shortlistItems.rank) })
    .from(shortlistItems)
    .where(eq(shortlistItems.shortlistId, shortlistId));
  const added = await db
    .insert(shortlistItems)
    .values({
      ...item,
      ...keptValues(kind, keptId),
      shortlistId,
      rank: (last?.rank ?? -1) + 1,
      addedBy: accountId,
    })
    .onConflictDoNothing()
    .returning({ id: shortlistItems.id });
  return added.length === 1;
}

export async function removeItem(db: Queryable, shortlistId: string, itemId: string): Promise<void> {
  await db
    .delete(shortlistItems)
    .where(and(eq(shortlistItems.shortlistId, shortlistId), eq(shortlistItems.id, itemId)));
}

export async function changeItem(
  db: Queryable,
  shortlistId: string,
  itemId: string,
  change: { status?: ItemStatus; note?: string | null },
): Promise<void> {
  await db
    .update(shortlistItems)
    .set(change)
    .where(and(eq(shortlistItems.shortlistId, shortlistId), eq(shortlistItems.id, itemId)));
}

/** Writes the order of a list: every id of it, first to last. */
export async function orderItems(db: Queryable, shortlistId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(shortlistItems)
    .set({ rank: sql`array_position(${sql.param([...ids])}::text[], ${shortlistItems.id})` })
    .where(and(eq(shortlistItems.shortlistId, shortlistId), inArray(shortlistItems.id, [...ids])));
}

/** Which of a member's lists hold this need or programme, by the lists' ids. */
export async function listsHolding(db: Queryable, keeper: Keeper, keptId: string): Promise<string[]> {
  const kept = KEPT_BY_SIDE[keeper.side] === "need" ? shortlistItems.needId : shortlistItems.criteriaId;
  const rows = await db
    .select({ id: shortlists.id })
    .from(shortlistItems)
    .innerJoin(shortlists, eq(shortlists.id, shortlistItems.shortlistId))
    .where(and(ofSide(shortlists, keeper), eq(kept, keptId)));
  return rows.map(({ id }) => id);
}

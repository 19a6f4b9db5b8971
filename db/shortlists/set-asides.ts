import { and, desc, eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { setAsides } from "#db/schema/shortlists.ts";
import type { SetAside } from "#domain/shortlists/set-aside.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";
import { keptIdOf, keptValues, ofSide, type SideRef, sideValues } from "./side.ts";

const keptColumn = ({ side }: SideRef) =>
  KEPT_BY_SIDE[side] === "need" ? setAsides.needId : setAsides.criteriaId;

/** What a structure has set aside, the latest first. */
export async function setAsidesOf(db: Queryable, of: SideRef): Promise<SetAside[]> {
  const rows = await db
    .select({
      needId: setAsides.needId,
      criteriaId: setAsides.criteriaId,
      reason: setAsides.reason,
      at: setAsides.at,
      by: accounts.name,
    })
    .from(setAsides)
    .leftJoin(accounts, eq(accounts.id, setAsides.byAccount))
    .where(ofSide(setAsides, of))
    .orderBy(desc(setAsides.at), desc(setAsides.id));
  return rows.map(({ needId, criteriaId, reason, ...rest }) => ({
    ...rest,
    keptId: keptIdOf({ needId, criteriaId }),
    reason: reason as RefusalReason,
  }));
}

/** The ids of what a structure has set aside: what its rankings leave out. */
export async function setAsideIds(db: Queryable, of: SideRef): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: keptColumn(of) })
    .from(setAsides)
    .where(ofSide(setAsides, of));
  return new Set(rows.map(({ id }) => id!));
}

/** Sets one aside; a second time changes the reason. */
export async function keepSetAside(
  db: Queryable,
  of: SideRef,
  kept: { id: string; keptId: string; reason: RefusalReason; byAccount: string; at: string },
): Promise<void> {
  const { id, keptId, ...said } = kept;
  await db
    .insert(setAsides)
    .values({ id, ...said, ...sideValues(of), ...keptValues(KEPT_BY_SIDE[of.side], keptId) })
    .onConflictDoUpdate({
      target:
        of.side === "financer"
          ? [setAsides.financerId, setAsides.needId]
          : [setAsides.organisationId, setAsides.criteriaId],
      set: said,
    });
}

/** Takes one back into the rankings; nothing happens when it was not set aside. */
export async function dropSetAside(db: Queryable, of: SideRef, keptId: string): Promise<void> {
  await db.delete(setAsides).where(and(ofSide(setAsides, of), eq(keptColumn(of), keptId)));
}

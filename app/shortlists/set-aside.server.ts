import type { Context } from "#app/platform/context.ts";
import { dropSetAside, keepSetAside } from "#db/shortlists/set-asides.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";
import { keptTitle } from "./kept-title.server.ts";

/** Leaves a published need, or programme, out of a structure's rankings from now on, for a coded reason. */
export async function setAside(
  { db, clock, newId }: Context,
  actor: SideActor,
  { keptId, reason }: { keptId: string; reason: RefusalReason },
): Promise<Result<void, { kind: "not-published" }>> {
  const keeper = keeperOf(actor);
  if ((await keptTitle(db, keeper.side, keptId)) === null) return refused({ kind: "not-published" });
  const at = clock.now().toISOString();
  await keepSetAside(db, keeper, { id: newId(), keptId, reason, byAccount: actor.accountId, at });
  return done(undefined);
}

/** Shows it again. */
export const takeBackSetAside = ({ db }: Context, actor: SideActor, keptId: string): Promise<void> =>
  dropSetAside(db, keeperOf(actor), keptId);

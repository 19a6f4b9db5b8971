import type { Keeper } from "#db/shortlists/shortlists.ts";
import type { SideActor } from "#domain/accounts/actor.ts";

/** Whose lists are asked for. */
export const keeperOf = ({ accountId, active }: SideActor): Keeper => ({
  accountId,
  side: active.kind,
  structureId: active.structureId,
});

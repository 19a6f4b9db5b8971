import type { IntroductionParty } from "#db/introductions/read-introductions.ts";
import type { SideActor } from "#domain/accounts/actor.ts";

/** In whose name somebody reads or acts; it goes into every `where`. */
export const partyOf = ({ active }: SideActor): IntroductionParty => ({
  side: active.kind,
  structureId: active.structureId,
});

import type { IntroductionParty } from "#db/introductions/read-introductions.ts";
import type { Actor, ActorOf } from "#domain/accounts/actor.ts";

/** A member of one of the two kinds of structures that meet. */
export type IntroductionActor = ActorOf<"organisation"> | ActorOf<"financer">;

/** In whose name somebody reads or acts; it goes into every `where`. */
export const partyOf = ({ active }: IntroductionActor): IntroductionParty => ({
  side: active.kind,
  structureId: active.structureId,
});

/** Does this actor act for an organisation or a financer? */
export const isIntroductionActor = (actor: Actor | null): actor is IntroductionActor =>
  actor?.active?.kind === "organisation" || actor?.active?.kind === "financer";

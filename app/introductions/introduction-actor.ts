import type { IntroductionParty } from "#db/introductions/read-introductions.ts";
import type { IntroductionSide } from "#domain/introductions/status.ts";

/** Who acts for one of the two structures: a member, or, by the personal link of a meetup, a guest without an account. */
export type OnBehalf = {
  accountId: string | null;
  active: { kind: IntroductionSide; structureId: string };
};

/** In whose name somebody reads or acts; it goes into every `where`. */
export const partyOf = ({ active }: Pick<OnBehalf, "active">): IntroductionParty => ({
  side: active.kind,
  structureId: active.structureId,
});

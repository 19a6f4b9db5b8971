/** The life of an introduction. Source: domaine, § 2.i; one table, read by server and button alike. */
export const INTRODUCTION_STATUSES = [
  "proposed",
  "accepted",
  "declined",
  "withdrawn",
  "planned",
  "held",
  "cancelled",
  "to-follow-up",
  "documents-asked",
  "under-review",
  "in-committee",
  "agreed",
  "refused",
  "oriented",
  "no-follow-up",
] as const;
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number];

/** The two who meet. Savers are never one of them. */
export const SIDES = ["organisation", "financer"] as const;
export type IntroductionSide = (typeof SIDES)[number];
export const otherSide = (side: IntroductionSide): IntroductionSide =>
  side === "organisation" ? "financer" : "organisation";

/** How it ends, as each side declares for itself: the site finances nothing. */
export const OUTCOMES = ["agreed", "refused", "oriented", "no-follow-up"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTRODUCTION_ACTS = [
  "accept",
  "decline",
  "withdraw",
  "plan",
  "hold",
  "cancel",
  "follow-up",
  "ask-documents",
  "review",
  "send-to-committee",
  "declare",
] as const;
export type IntroductionAct = (typeof INTRODUCTION_ACTS)[number];

/** Who may do an act: the side that asked, the one that was asked, the financer, or either. */
type Who = "proposer" | "asked" | "financer" | "either";
/** `to` null: a declaration leads where both declarations together say. */
type Transition = { from: readonly IntroductionStatus[]; to: IntroductionStatus | null; who: Who };

const AFTER_MEETING = ["held", "to-follow-up", "documents-asked", "under-review", "in-committee"] as const;
const MET: readonly IntroductionStatus[] = ["accepted", "planned", "cancelled", ...AFTER_MEETING];

const TRANSITIONS: Record<IntroductionAct, Transition> = {
  accept: { from: ["proposed"], to: "accepted", who: "asked" },
  decline: { from: ["proposed"], to: "declined", who: "asked" },
  withdraw: { from: ["proposed"], to: "withdrawn", who: "proposer" },
  // A date is given, or given anew.
  plan: { from: ["accepted", "planned", "cancelled"], to: "planned", who: "either" },
  hold: { from: ["planned"], to: "held", who: "either" },
  cancel: { from: ["planned"], to: "cancelled", who: "either" },
  "follow-up": { from: AFTER_MEETING, to: "to-follow-up", who: "either" },
  "ask-documents": { from: AFTER_MEETING, to: "documents-asked", who: "financer" },
  review: { from: AFTER_MEETING, to: "under-review", who: "financer" },
  "send-to-committee": { from: AFTER_MEETING, to: "in-committee", who: "financer" },
  declare: { from: [...MET, ...OUTCOMES], to: null, who: "either" },
};

/** May this side do that from this status? `proposedBy` is the side that asked for the introduction. */
export function mayAct(
  { status, proposedBy }: { status: IntroductionStatus; proposedBy: IntroductionSide },
  act: IntroductionAct,
  side: IntroductionSide,
): boolean {
  const { from, who } = TRANSITIONS[act];
  if (!from.includes(status)) return false;
  if (who === "either") return true;
  if (who === "financer") return side === "financer";
  return (who === "proposer") === (side === proposedBy);
}

/** The acts that this side may do now, in the order of the list. */
export const actsOf = (
  introduction: { status: IntroductionStatus; proposedBy: IntroductionSide },
  side: IntroductionSide,
): IntroductionAct[] => INTRODUCTION_ACTS.filter((act) => mayAct(introduction, act, side));

/** Where an act leads; null for a declaration, whose end both sides make: {@link statusOfOutcomes}. */
export const statusAfter = (act: IntroductionAct): IntroductionStatus | null => TRANSITIONS[act].to;

/**
 * Where the declarations of both sides lead: that of the one who spoke, or what both say. When they differ it is still to be
 * followed up: both are shown, and either may declare anew.
 */
export function statusOfOutcomes({
  organisation,
  financer,
}: Partial<Record<IntroductionSide, Outcome>>): IntroductionStatus {
  const one = organisation ?? financer;
  if (!one) throw new Error("at least one side has declared");
  return organisation && financer && organisation !== financer ? "to-follow-up" : one;
}

/** Statuses in which a pair has its one introduction: another may be asked for only after. */
export const OPEN_INTRODUCTION_STATUSES: readonly IntroductionStatus[] = ["proposed", ...MET];

/** Statuses in which what each confides to the other is read by the other. Source: three levels of visibility (domaine, §4.5, 3). */
export const CONFIDING_STATUSES: readonly IntroductionStatus[] = [...MET, "agreed"];

/** Statuses in which both write to each other: as soon as it is accepted, and also once it is over, to say goodbye well. */
export const TALKING_STATUSES: readonly IntroductionStatus[] = [...MET, ...OUTCOMES];

/** Refusals, after which the same pair waits before it may ask again. */
export const REFUSAL_STATUSES: readonly IntroductionStatus[] = ["declined", "refused"];

/** The life of a programme. It is ranked while open; the rules themselves close it after its last day. */
export const CRITERIA_STATUSES = ["draft", "in-review", "open", "paused", "closed"] as const;
export type CriteriaStatus = (typeof CRITERIA_STATUSES)[number];

/** How a financer may first be reached: directly, only through a place's meetup, only by answering its call, not at all for now. */
export const CONTACT_POLICIES = ["open", "through-place", "call-only", "none"] as const;
export type ContactPolicy = (typeof CONTACT_POLICIES)[number];

/**
 * What is done to a programme. `hold`, `release` and `return` are of the review, as for a need: a text that seems to hold a
 * blocked promise waits for an operator, who lets it go or sends it back with a reason.
 */
export const CRITERIA_ACTS = [
  "publish",
  "hold",
  "release",
  "return",
  "pause",
  "resume",
  "close",
  "reopen",
] as const;
export type CriteriaAct = (typeof CRITERIA_ACTS)[number];

const TRANSITIONS: Record<CriteriaAct, { from: readonly CriteriaStatus[]; to: CriteriaStatus }> = {
  publish: { from: ["draft", "in-review"], to: "open" },
  hold: { from: ["draft", "open", "paused", "closed"], to: "in-review" },
  release: { from: ["in-review"], to: "open" },
  return: { from: ["in-review"], to: "draft" },
  pause: { from: ["open"], to: "paused" },
  resume: { from: ["paused"], to: "open" },
  close: { from: ["open", "paused", "in-review"], to: "closed" },
  reopen: { from: ["closed"], to: "open" },
};

/** Where this act leads from this status; null where it may not be done. */
export function nextCriteriaStatus(from: CriteriaStatus, act: CriteriaAct): CriteriaStatus | null {
  const transition = TRANSITIONS[act];
  return transition.from.includes(from) ? transition.to : null;
}

/** The acts that may be done from this status, in the order of the list. */
export const criteriaActsFrom = (from: CriteriaStatus): CriteriaAct[] =>
  CRITERIA_ACTS.filter((act) => nextCriteriaStatus(from, act));

/** What is kept of a programme's life: every act of its table, and what changes it without moving it. */
export const CRITERIA_EVENT_ACTS = [...CRITERIA_ACTS, "change", "undo"] as const;
export type CriteriaEventAct = (typeof CRITERIA_EVENT_ACTS)[number];

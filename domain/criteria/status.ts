/** The life of a programme. It is ranked while open; the rules themselves close it after its last day. */
export const CRITERIA_STATUSES = ["draft", "open", "paused", "closed"] as const;
export type CriteriaStatus = (typeof CRITERIA_STATUSES)[number];

/** How a financer may first be reached: directly, only through a place's meetup, only by answering its call, not at all for now. */
export const CONTACT_POLICIES = ["open", "through-place", "call-only", "none"] as const;
export type ContactPolicy = (typeof CONTACT_POLICIES)[number];

/** What a member of the financer does to a programme. */
export const CRITERIA_ACTS = ["publish", "pause", "resume", "close", "reopen"] as const;
export type CriteriaAct = (typeof CRITERIA_ACTS)[number];

const TRANSITIONS: Record<CriteriaAct, { from: readonly CriteriaStatus[]; to: CriteriaStatus }> = {
  publish: { from: ["draft"], to: "open" },
  pause: { from: ["open"], to: "paused" },
  resume: { from: ["paused"], to: "open" },
  close: { from: ["open", "paused"], to: "closed" },
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

/** Statuses in which a member may still change what the programme says: all, for a closed one is reopened. */
export const isPublished = (status: CriteriaStatus | null): boolean => status !== null && status !== "draft";

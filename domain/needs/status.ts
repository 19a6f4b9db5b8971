/** The life of a need. Source: the issue of its states; one table, read by server and button alike. */
export const NEED_STATUSES = [
  "draft",
  "published",
  "paused",
  "met-in-part",
  "met",
  "withdrawn",
  "expired",
] as const;
export type NeedStatus = (typeof NEED_STATUSES)[number];

/** What a person, or the calendar, does to a need. */
export const NEED_ACTS = [
  "publish",
  "pause",
  "resume",
  "meet-in-part",
  "meet",
  "withdraw",
  "expire",
  "extend",
] as const;
export type NeedAct = (typeof NEED_ACTS)[number];

type Transition = { from: readonly NeedStatus[]; to: NeedStatus };

const TRANSITIONS: Record<NeedAct, Transition> = {
  publish: { from: ["draft"], to: "published" },
  pause: { from: ["published", "met-in-part"], to: "paused" },
  resume: { from: ["paused"], to: "published" },
  "meet-in-part": { from: ["published", "paused"], to: "met-in-part" },
  meet: { from: ["published", "paused", "met-in-part"], to: "met" },
  withdraw: { from: ["draft", "published", "paused", "met-in-part", "expired"], to: "withdrawn" },
  expire: { from: ["published", "paused", "met-in-part"], to: "expired" },
  extend: { from: ["expired"], to: "published" },
};

/** Where this act leads from this status; null where it may not be done. */
export function nextNeedStatus(from: NeedStatus, act: NeedAct): NeedStatus | null {
  const transition = TRANSITIONS[act];
  return transition.from.includes(from) ? transition.to : null;
}

/** The acts that may be done from this status, in the order of the list. */
export const actsFrom = (from: NeedStatus): NeedAct[] => NEED_ACTS.filter((act) => nextNeedStatus(from, act));

/** Statuses in which a need is shown to financers and ranked: one met in part still seeks the rest. */
export const OPEN_NEED_STATUSES: readonly NeedStatus[] = ["published", "met-in-part"];

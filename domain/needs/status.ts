/** The life of a need. Source: the issue of its states; one table, read by server and button alike. */
export const NEED_STATUSES = [
  "draft",
  "in-review",
  "published",
  "paused",
  "met-in-part",
  "met",
  "withdrawn",
  "expired",
] as const;
export type NeedStatus = (typeof NEED_STATUSES)[number];

/**
 * What a person, or the calendar, does to a need. `hold`, `release` and `return` are of the review: a text that seems to hold
 * a blocked promise waits for an operator, who lets it go or sends it back with a reason.
 */
export const NEED_ACTS = [
  "publish",
  "hold",
  "release",
  "return",
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
  publish: { from: ["draft", "in-review"], to: "published" },
  hold: { from: ["draft", "published", "paused", "met-in-part"], to: "in-review" },
  release: { from: ["in-review"], to: "published" },
  return: { from: ["in-review"], to: "draft" },
  pause: { from: ["published", "met-in-part"], to: "paused" },
  resume: { from: ["paused"], to: "published" },
  "meet-in-part": { from: ["published", "paused"], to: "met-in-part" },
  meet: { from: ["published", "paused", "met-in-part"], to: "met" },
  withdraw: {
    from: ["draft", "in-review", "published", "paused", "met-in-part", "expired"],
    to: "withdrawn",
  },
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

/** Statuses in which the organisation may still change what the need says. */
export const EDITABLE_NEED_STATUSES: readonly NeedStatus[] = [
  "draft",
  "in-review",
  "published",
  "paused",
  "met-in-part",
  "expired",
];

/** Acts that end a need, and that the organisation may undo for an hour: everybody's finger slips once. */
export const UNDOABLE_NEED_ACTS: readonly NeedAct[] = ["withdraw", "meet"];
const UNDO_FOR_MS = 3_600_000;

/** May this act, done at that instant, be undone now? Instants are ISO 8601. */
export function mayUndo({ act, at }: { act: string; at: string }, now: Date): boolean {
  const undoable = UNDOABLE_NEED_ACTS.some((one) => one === act);
  return undoable && now.getTime() - Date.parse(at) < UNDO_FOR_MS;
}

/** How many days before its last day an organisation is told that its need expires, and may extend it. */
export const TOLD_BEFORE_EXPIRY_DAYS = 14;
/** How long a published need is shown unless it is extended, in days. */
export const SHOWN_FOR_DAYS = 365;

/** May a need that is shown be given another year? From a month before its last day on; one that has expired is extended. */
export function mayProlong(
  { status, expiresOn }: { status: NeedStatus; expiresOn: string | null },
  today: string,
): boolean {
  const mayExpire = nextNeedStatus(status, "expire") !== null;
  return mayExpire && expiresOn !== null && expiresOn <= dayAfter(today, 30);
}

/** The ISO day so many days after this one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

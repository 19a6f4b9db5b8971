/** The life of a meetup; one table, read by server and button alike. */
export const MEETUP_STATUSES = [
  "draft",
  "composed",
  "invited",
  "timetabled",
  "held",
  "closed",
  "cancelled",
] as const;
export type MeetupStatus = (typeof MEETUP_STATUSES)[number];

export const MEETUP_ACTS = ["compose", "invite", "publish-timetable", "hold", "close", "cancel"] as const;
export type MeetupAct = (typeof MEETUP_ACTS)[number];

type Transition = { from: readonly MeetupStatus[]; to: MeetupStatus };

const TRANSITIONS: Record<MeetupAct, Transition> = {
  compose: { from: ["draft", "composed"], to: "composed" },
  invite: { from: ["draft", "composed"], to: "invited" },
  "publish-timetable": { from: ["invited", "timetabled"], to: "timetabled" },
  hold: { from: ["invited", "timetabled"], to: "held" },
  close: { from: ["held"], to: "closed" },
  cancel: { from: ["draft", "composed", "invited", "timetabled"], to: "cancelled" },
};

/** Where this act leads from this status; null where it may not be done. */
export function nextMeetupStatus(from: MeetupStatus, act: MeetupAct): MeetupStatus | null {
  const transition = TRANSITIONS[act];
  return transition.from.includes(from) ? transition.to : null;
}

export const MEETUP_STATUS_LABELS: Record<MeetupStatus, string> = {
  draft: "Brouillon",
  composed: "Composée",
  invited: "Invitations parties",
  timetabled: "Rendez-vous publiés",
  held: "Tenue",
  closed: "Bilan clos",
  cancelled: "Annulée",
};

/** Statuses in which people know of it and it is still to come. */
export const ANNOUNCED_STATUSES: readonly MeetupStatus[] = ["invited", "timetabled"];
/** Statuses in which guests may still answer. */
export const ANSWERABLE_STATUSES: readonly MeetupStatus[] = ["invited", "timetabled"];
/** Statuses in which the frame (date, tables, seats) may be changed freely. */
export const PREPARING_STATUSES: readonly MeetupStatus[] = ["draft", "composed"];

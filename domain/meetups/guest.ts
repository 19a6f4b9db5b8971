/** On which side of a meeting somebody sits; visitors come to public meetups, and meet nobody by a timetable. */
export const GUEST_SIDES = ["organisation", "financer", "visitor"] as const;
export type GuestSide = (typeof GUEST_SIDES)[number];

/**
 * Where a guest stands. `proposed`: by the composition, not written to yet. `waiting`: would come, no seat is free.
 * `offered`: a freed seat is kept for them until `answerBy`. `lapsed`: let it pass. `removed`: by the host.
 */
export const GUEST_STATUSES = [
  "proposed",
  "invited",
  "accepted",
  "waiting",
  "offered",
  "declined",
  "another-time",
  "withdrawn",
  "lapsed",
  "removed",
] as const;
export type GuestStatus = (typeof GUEST_STATUSES)[number];

export const GUEST_STATUS_LABELS: Record<GuestStatus, string> = {
  proposed: "À inviter",
  invited: "Sans réponse",
  accepted: "Vient",
  waiting: "Liste d'attente",
  offered: "Place proposée",
  declined: "Ne vient pas",
  "another-time": "Une autre fois",
  withdrawn: "S'est désisté",
  lapsed: "N'a pas répondu à temps",
  removed: "Retiré",
};

/** Statuses that hold seats: those who come, and those for whom a freed one is kept. */
export const SEATED: readonly GuestStatus[] = ["accepted", "offered"];

/** Somebody asked to a meetup, in the name of a structure or in their own. */
export type Guest = {
  id: string;
  meetupId: string;
  side: GuestSide;
  organisationId: string | null;
  financerId: string | null;
  /** Of the structure, as it was when invited; of the person, for a visitor. */
  name: string;
  contactName: string | null;
  email: string | null;
  status: GuestStatus;
  /** 1 is written to first; later waves wait for somebody to decline. */
  wave: number;
  /** Kept in, or out, by the host whatever the composition says. */
  kept: boolean;
  invitedAt: string | null;
  answeredAt: string | null;
  /** Until when an offered seat is kept. */
  answerBy: string | null;
  companions: number;
  companionNames: string | null;
  accessNeeds: string | null;
  remote: boolean;
  /** Slots in which they cannot be there, from 0. */
  unavailable: number[];
  anotherTime: string | null;
  /** Ids of guests they would like to meet, and not this time: read by the composer's machine alone. */
  wishes: string[];
  vetoes: string[];
  /** Would be asked more often than once a month. */
  wishesMore: boolean;
  /** Cannot walk from table to table. */
  staysSeated: boolean;
  checkedInAt: string | null;
  noShowAt: string | null;
  leftAt: string | null;
  /** Said on the day: the first slot of whoever comes late, the last one of whoever leaves early. */
  arrivesSlot: number | null;
  leavesSlot: number | null;
  notedAt: string | null;
};

export const seatsOf = ({ companions }: Pick<Guest, "companions">): number => 1 + companions;

/** Seats that are taken, or kept for somebody. */
export const seatsTaken = (guests: readonly Pick<Guest, "status" | "companions">[]): number =>
  guests.filter(({ status }) => SEATED.includes(status)).reduce((sum, guest) => sum + seatsOf(guest), 0);

/** What somebody answers to an invitation. */
export const ANSWERS = ["yes", "no", "another-time"] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * What an answer makes of a guest: whoever already holds a seat keeps it when its companions still fit, otherwise there must be
 * room for all of them; without room they wait. `free` is without the guest's own seats.
 */
export function statusAfter(
  guest: Pick<Guest, "status">,
  answer: Answer,
  { free, wanted }: { free: number; wanted: number },
): GuestStatus {
  if (answer === "another-time") return "another-time";
  if (answer === "no") return guest.status === "accepted" ? "withdrawn" : "declined";
  return wanted <= free ? "accepted" : "waiting";
}

/** Who is offered the seats that are free, in the order in which they began to wait; nobody overtakes who needs more seats. */
export function toOffer<Waiting extends Pick<Guest, "companions">>(
  waiting: readonly Waiting[],
  free: number,
): Waiting[] {
  const offered: Waiting[] = [];
  let left = free;
  for (const guest of waiting) {
    if (seatsOf(guest) > left) break;
    offered.push(guest);
    left -= seatsOf(guest);
  }
  return offered;
}

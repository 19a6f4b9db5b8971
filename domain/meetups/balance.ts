import type { Guest } from "./guest.ts";
import type { Outcome } from "./outcome.ts";
import type { PlannedMeeting } from "./timetable-input.ts";

type SaidOutcome = Pick<Outcome, "kind" | "agreedOn"> & {
  financerGuestId: string;
  organisationGuestId: string;
  side: string;
};

export type Balance = {
  invited: number;
  accepted: number;
  present: number;
  /** One-to-ones of the published timetable, and those of which both were there. */
  planned: number;
  held: number;
  /** Meetings that both sides want to follow up. */
  wantedAgain: number;
  followUps: number;
  agreements: number;
  /** Shares in [0, 1]; null where there is nothing to divide by. */
  acceptedShare: number | null;
  meetingsEach: number | null;
  keptShare: number | null;
};

/** What a vendor of events calls a good one: 40 to 60 % accept, two meetings each, 80 % kept. Source: matching, 5. */
export const BENCHMARK = { acceptedShare: [0.4, 0.6], meetingsEach: 2, keptShare: 0.8 } as const;

/** What a meetup gave: who came, what was held, what followed. */
export function balanceOf(
  guests: readonly Guest[],
  meetings: readonly PlannedMeeting[],
  outcomes: readonly SaidOutcome[],
): Balance {
  const invited = guests.filter(({ invitedAt }) => invitedAt !== null).length;
  const accepted = guests.filter(({ status }) => status === "accepted");
  const present = accepted.filter(({ checkedInAt }) => checkedInAt !== null);
  const here = new Set(present.map(({ id }) => id));
  // Of a meeting that somebody spoke of, both were there, whatever the door noted.
  const spoken = new Set(outcomes.map((one) => `${one.financerGuestId} ${one.organisationGuestId}`));
  const held = meetings.filter(({ a, b }) => (here.has(a) && here.has(b)) || spoken.has(`${a} ${b}`));
  const sitting = accepted.filter(({ side }) => side !== "visitor");
  const followUps = outcomes.filter(({ kind }) => kind === "follow-up");
  const both = new Map<string, number>();
  for (const one of followUps) {
    const key = `${one.financerGuestId} ${one.organisationGuestId}`;
    both.set(key, (both.get(key) ?? 0) + 1);
  }
  const agreed = new Set(
    outcomes
      .filter(({ agreedOn }) => agreedOn !== null)
      .map((one) => `${one.financerGuestId} ${one.organisationGuestId}`),
  );
  return {
    invited,
    accepted: accepted.length,
    present: present.length,
    planned: meetings.length,
    held: held.length,
    wantedAgain: [...both.values()].filter((sides) => sides === 2).length,
    followUps: both.size,
    agreements: agreed.size,
    acceptedShare: invited ? accepted.length / invited : null,
    meetingsEach: sitting.length ? (2 * meetings.length) / sitting.length : null,
    keptShare: meetings.length ? held.length / meetings.length : null,
  };
}

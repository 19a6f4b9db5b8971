import type { Guest } from "./guest.ts";
import type { Outcome } from "./outcome.ts";
import type { PlannedMeeting } from "./timetable-input.ts";

type SaidOutcome = Pick<Outcome, "kind" | "agreedOn"> & {
  financerGuestId: string;
  organisationGuestId: string;
  side: string;
};

/** What is counted of a meetup. */
export type Counts = {
  invited: number;
  accepted: number;
  present: number;
  /** Structures that accepted, and could have one-to-ones. */
  seated: number;
  /** One-to-ones of the published timetable, and those of which both were there. */
  planned: number;
  held: number;
  /** Meetings that both sides want to follow up. */
  wantedAgain: number;
  followUps: number;
  agreements: number;
};

export type Balance = Counts & {
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
  return withShares({
    invited,
    accepted: accepted.length,
    present: present.length,
    seated: sitting.length,
    planned: meetings.length,
    held: held.length,
    wantedAgain: [...both.values()].filter((sides) => sides === 2).length,
    followUps: both.size,
    agreements: agreed.size,
  });
}

/** Several meetups as one: counts are added up, shares are those of the sums, so that a large meetup weighs more than a small one. */
export function sumBalances(balances: readonly Counts[]): Balance {
  const names = [
    "invited",
    "accepted",
    "present",
    "seated",
    "planned",
    "held",
    "wantedAgain",
    "followUps",
    "agreements",
  ] as const satisfies (keyof Counts)[];
  const sums = Object.fromEntries(
    names.map((name) => [name, balances.reduce((sum, one) => sum + one[name], 0)]),
  );
  return withShares(sums as Counts);
}

const withShares = (counts: Counts): Balance => {
  const { invited, accepted, seated, planned, held } = counts;
  return {
    ...counts,
    acceptedShare: invited ? accepted / invited : null,
    meetingsEach: seated && planned ? (2 * planned) / seated : null,
    keptShare: planned ? held / planned : null,
  };
};

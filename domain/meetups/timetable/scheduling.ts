/**
 * What a timetable has to place: meetings of two people, each in one slot of those it may take, at most `tables` at once.
 * People, slots and meetings are numbered from 0. `slotsOf[m]` are the slots in which both of a meeting's people are there
 * and its session allows; `maxBreakGap` is how far apart the breaks of any two people may be.
 */
export type Scheduling = {
  slots: number;
  tables: number;
  people: number;
  meetings: readonly (readonly [number, number])[];
  slotsOf: readonly (readonly number[])[];
  maxBreakGap: number;
};

/** The slot of each meeting, in the order of the meetings. */
export type Slots = Int32Array;

/** The meetings of each person. */
export function meetingsOfPeople({ people, meetings }: Scheduling): number[][] {
  const of: number[][] = Array.from({ length: people }, () => []);
  for (const [meeting, [a, b]] of meetings.entries()) {
    of[a]!.push(meeting);
    of[b]!.push(meeting);
  }
  return of;
}

/** How many runs of idle slots each person has between first and last meeting. */
export function breaksOfPeople(scheduling: Scheduling, slots: Slots): Int32Array {
  const breaks = new Int32Array(scheduling.people);
  for (const [person, meetings] of meetingsOfPeople(scheduling).entries()) {
    const taken = meetings.map((meeting) => slots[meeting]!).sort((a, b) => a - b);
    for (let i = 1; i < taken.length; i += 1) if (taken[i]! - taken[i - 1]! > 1) breaks[person]! += 1;
  }
  return breaks;
}

/** The sum of breaks, and how far apart those of any two people are. */
export function measureBreaks(scheduling: Scheduling, slots: Slots): { sum: number; gap: number } {
  const breaks = breaksOfPeople(scheduling, slots);
  if (breaks.length === 0) return { sum: 0, gap: 0 };
  return { sum: breaks.reduce((sum, one) => sum + one, 0), gap: Math.max(...breaks) - Math.min(...breaks) };
}

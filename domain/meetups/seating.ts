import type { PlannedMeeting } from "./timetable-input.ts";

/**
 * Gives each meeting a table, one meeting a table and slot: those who cannot walk keep theirs all along, then the side that
 * receives; whoever stays where they were before a repair stays there. Tables are counted from 0.
 */
export function seat(
  meetings: readonly PlannedMeeting[],
  {
    tables,
    stays,
    before = [],
  }: { tables: number; stays: ReadonlySet<string>; before?: readonly PlannedMeeting[] },
): PlannedMeeting[] {
  const home = new Map<string, number>();
  const known = new Map(before.map((one) => [`${one.a} ${one.b} ${one.slot}`, one.table]));
  const seated: PlannedMeeting[] = [];
  for (const slot of [...new Set(meetings.map((one) => one.slot))].sort((a, b) => a - b)) {
    const free = new Set(Array.from({ length: tables }, (_, table) => table));
    const take = (meeting: PlannedMeeting, wanted: number | undefined) => {
      const table = wanted !== undefined && free.has(wanted) ? wanted : Math.min(...free);
      free.delete(table);
      for (const id of [meeting.a, meeting.b]) if (!home.has(id)) home.set(id, table);
      seated.push({ ...meeting, table });
    };
    const here = meetings.filter((one) => one.slot === slot);
    const kept = here.filter((one) => known.has(`${one.a} ${one.b} ${slot}`));
    for (const meeting of kept) take(meeting, known.get(`${meeting.a} ${meeting.b} ${slot}`));
    const others = here
      .filter((one) => !kept.includes(one))
      .sort((a, b) => Number(needsHome(b, stays, home)) - Number(needsHome(a, stays, home)));
    // Who has no table yet takes one that is nobody's, as long as there is one.
    for (const meeting of others) take(meeting, wantedBy(meeting, stays, home) ?? unclaimed(free, home));
  }
  return seated;
}

const needsHome = (
  meeting: PlannedMeeting,
  stays: ReadonlySet<string>,
  home: ReadonlyMap<string, number>,
): boolean => [meeting.a, meeting.b].some((id) => stays.has(id) && home.has(id)) || home.has(meeting.a);

function wantedBy(
  { a, b }: PlannedMeeting,
  stays: ReadonlySet<string>,
  home: ReadonlyMap<string, number>,
): number | undefined {
  const sitting = [a, b].find((id) => stays.has(id) && home.has(id));
  return home.get(sitting ?? a);
}

function unclaimed(free: ReadonlySet<number>, home: ReadonlyMap<string, number>): number | undefined {
  const claimed = new Set(home.values());
  return [...free].find((table) => !claimed.has(table));
}

/** Guests whose meetings, from this slot on, are not what they were. */
export function whoMoved(
  before: readonly PlannedMeeting[],
  after: readonly PlannedMeeting[],
  fromSlot = 0,
): string[] {
  const plans = (meetings: readonly PlannedMeeting[]) => {
    const own = new Map<string, string[]>();
    for (const { a, b, slot, table } of meetings) {
      if (slot < fromSlot) continue;
      own.set(a, [...(own.get(a) ?? []), `${slot} ${table} ${b}`]);
      own.set(b, [...(own.get(b) ?? []), `${slot} ${table} ${a}`]);
    }
    return own;
  };
  const [old, now] = [plans(before), plans(after)];
  const told = (plan: string[] | undefined) => [...(plan ?? [])].sort().join("|");
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => told(old.get(id)) !== told(now.get(id)));
}

/** One meeting that changes between two timetables: `to` is null when it is dropped, `from` when it is new. */
export type MovedMeeting = { a: string; b: string; from: PlannedMeeting | null; to: PlannedMeeting | null };

/** Every meeting that changes hour or table, is dropped, or is new; by hour. */
export function movedMeetings(
  before: readonly PlannedMeeting[],
  after: readonly PlannedMeeting[],
): MovedMeeting[] {
  const key = ({ a, b }: PlannedMeeting) => `${a} ${b}`;
  const [old, now] = [before, after].map((meetings) => new Map(meetings.map((one) => [key(one), one])));
  return [...new Set([...old!.keys(), ...now!.keys()])]
    .map((of) => [old!.get(of) ?? null, now!.get(of) ?? null] as const)
    .filter(([from, to]) => from?.slot !== to?.slot || from?.table !== to?.table)
    .map(([from, to]) => ({ a: (from ?? to)!.a, b: (from ?? to)!.b, from, to }))
    .sort((x, y) => (x.from ?? x.to)!.slot - (y.from ?? y.to)!.slot);
}

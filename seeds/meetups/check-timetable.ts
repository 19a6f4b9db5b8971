import type { MeetupEvent } from "#domain/meetups/timetable/event.ts";
import type { Id } from "#domain/meetups/timetable/fields.ts";
import type { Instance } from "#domain/meetups/timetable/instance.ts";

/**
 * Judges timetables from the statement of the problem alone, sharing nothing with what makes them: every rule that is broken,
 * in words, and the value recomputed.
 */
export function checkTimetable(
  instance: Instance,
  meetings: readonly { id: Id; slot: number }[],
): { broken: string[]; breaks: number } {
  const broken: string[] = [];
  const byId = new Map(instance.meetings.map((one) => [one.id, one]));
  const away = new Map(instance.participants.map((one) => [one.id, one.unavailable]));
  const slotsOf = new Map<Id, number[]>(instance.participants.map(({ id }) => [id, []]));
  const held = new Map<number, number>();
  if (new Set(meetings.map(({ id }) => id)).size !== instance.meetings.length)
    broken.push("not every meeting once");
  if (meetings.length !== instance.meetings.length) broken.push("not as many meetings");
  for (const { id, slot } of meetings) {
    const meeting = byId.get(id);
    if (!meeting) {
      broken.push(`unknown meeting ${id}`);
      continue;
    }
    if (!Number.isInteger(slot) || slot < 1 || slot > instance.slots) broken.push(`slot ${slot}`);
    if (meeting.session === "morning" && slot > instance.morningSlots)
      broken.push(`${id} not in the morning`);
    if (meeting.session === "afternoon" && slot <= instance.morningSlots) broken.push(`${id} not after noon`);
    held.set(slot, (held.get(slot) ?? 0) + 1);
    for (const person of meeting.participants) {
      if (slotsOf.get(person)?.includes(slot)) broken.push(`${person} twice in ${slot}`);
      if (away.get(person)?.includes(slot)) broken.push(`${person} away in ${slot}`);
      slotsOf.get(person)?.push(slot);
    }
  }
  for (const [slot, count] of held) if (count > instance.tables) broken.push(`${count} meetings in ${slot}`);
  const breaks = [...slotsOf.values()].map(countBreaks);
  if (instance.maxBreakGap !== null && breaks.length > 0) {
    const gap = Math.max(...breaks) - Math.min(...breaks);
    if (gap > instance.maxBreakGap) broken.push(`breaks ${gap} apart`);
  }
  return { broken, breaks: breaks.reduce((sum, one) => sum + one, 0) };
}

/** The runs of idle slots between the first and the last of these. */
export function countBreaks(slots: readonly number[]): number {
  if (slots.length === 0) return 0;
  let breaks = 0;
  let idle = false;
  for (let slot = Math.min(...slots); slot <= Math.max(...slots); slot += 1) {
    const busy = slots.includes(slot);
    if (!busy && !idle) breaks += 1;
    idle = !busy;
  }
  return breaks;
}

/** The same for what was composed from an event. */
export function checkComposition(
  event: MeetupEvent,
  meetings: readonly { a: Id; b: Id; slot: number; table: number }[],
): { broken: string[]; weight: number; missed: Map<Id, number> } {
  const broken: string[] = [];
  const people = new Map(event.participants.map((one) => [one.id, one]));
  const taken = new Set<string>();
  const count = new Map<Id, number>();
  const take = (seat: string) => {
    if (taken.has(seat)) broken.push(`taken twice: ${seat}`);
    taken.add(seat);
  };
  let weight = 0;
  for (const { a, b, slot, table } of meetings) {
    const pair = event.pairs.find((one) => one.a === a && one.b === b);
    take(`pair ${a} ${b}`);
    if (!pair) broken.push(`no such pair: ${a} ${b}`);
    if (pair?.veto) broken.push(`vetoed: ${a} ${b}`);
    if (pair?.pinnedSlot && pair.pinnedSlot !== slot) broken.push(`pin of ${a} ${b} moved`);
    weight += pair?.weight ?? 0;
    if (!Number.isInteger(slot) || slot < 1 || slot > event.slots) broken.push(`slot ${slot}`);
    if (!Number.isInteger(table) || table < 1 || table > event.tables) broken.push(`table ${table}`);
    take(`table ${table} in ${slot}`);
    for (const id of [a, b]) {
      take(`${id} in ${slot}`);
      if (people.get(id)?.unavailable.includes(slot)) broken.push(`${id} away in ${slot}`);
      count.set(id, (count.get(id) ?? 0) + 1);
    }
  }
  for (const pair of event.pairs) {
    const held = taken.has(`pair ${pair.a} ${pair.b}`);
    if (pair.pinnedSlot !== null && !held) broken.push(`pin of ${pair.a} ${pair.b} dropped`);
  }
  const missed = new Map<Id, number>();
  for (const { id, minimum, maximum } of event.participants) {
    const own = count.get(id) ?? 0;
    if (own > maximum) broken.push(`${id} has ${own} for ${maximum}`);
    if (own < minimum) missed.set(id, minimum - own);
  }
  return { broken, weight, missed };
}

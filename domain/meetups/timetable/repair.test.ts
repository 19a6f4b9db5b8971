import { describe, expect, test } from "vitest";
import { checkComposition } from "#seeds/meetups/check-timetable.ts";
import { randomEvent } from "#seeds/meetups/random-timetables.ts";
import type { Meeting } from "./compose.ts";
import type { MeetupEvent } from "./event.ts";
import { randomFrom } from "./kempe-search.ts";
import { type Change, earlyLeave, lateArrival, noShow, repairTimetable, type Running } from "./repair.ts";
import { tellAbsence, whyNot } from "./why-not.ts";

/** A timetable made by taking what fits, in no clever order. */
function aRunning(seed: number, size: { tables: number; slots: number; absences?: number }): Running {
  const event = randomEvent({ seed, financers: 3, organisations: 4, absences: 0.1, density: 0.7, ...size });
  const random = randomFrom(seed);
  const meetings: Meeting[] = [];
  for (const { a, b } of event.pairs) {
    if (random() < 0.3) continue;
    const away = event.participants
      .filter(({ id }) => id === a || id === b)
      .flatMap((one) => one.unavailable);
    for (let slot = 1; slot <= event.slots; slot += 1) {
      const here = meetings.filter((one) => one.slot === slot);
      if (away.includes(slot) || here.length >= event.tables) continue;
      if (here.some((one) => one.a === a || one.b === b)) continue;
      meetings.push({ a, b, slot, table: here.length + 1 });
      break;
    }
  }
  return { event, meetings, lostTables: [] };
}

/** The event as the checker of compositions knows it: nobody has a minimum, and no pin of an absent pair. */
const asked = (event: MeetupEvent): MeetupEvent => ({
  ...event,
  participants: event.participants.map((one) => ({ ...one, minimum: 0 })),
});

/** Fewest meetings dropped, then fewest people whose slots change, by trying all. */
function fewestMoved({ event, meetings }: Running): { dropped: number; people: number } {
  let best = { dropped: Number.POSITIVE_INFINITY, people: Number.POSITIVE_INFINITY };
  const place = (index: number, held: Meeting[], dropped: number, people: ReadonlySet<string | number>) => {
    if (dropped > best.dropped || (dropped === best.dropped && people.size >= best.people)) return;
    const meeting = meetings[index];
    if (!meeting) {
      best = { dropped, people: people.size };
      return;
    }
    const { a, b } = meeting;
    const away = event.participants
      .filter(({ id }) => id === a || id === b)
      .flatMap((one) => one.unavailable);
    for (let slot = 1; slot <= event.slots; slot += 1) {
      const here = held.filter((one) => one.slot === slot);
      if (away.includes(slot) || here.length >= event.tables) continue;
      if (here.some((one) => one.a === a || one.b === b)) continue;
      const moved = slot === meeting.slot ? people : new Set([...people, a, b]);
      place(index + 1, [...held, { ...meeting, slot }], dropped, moved);
    }
    place(index + 1, held, dropped + 1, people);
  };
  place(0, [], 0, new Set());
  return best;
}

function repaired(running: Running, change: Change, options = {}) {
  const repair = repairTimetable(running, change, options);
  if (!repair.ok) throw new Error(JSON.stringify(repair.error));
  return repair.value;
}

describe("a repair", () => {
  test("drops and moves as few as the best of all repairs, and keeps all rules", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed);
      const running = aRunning(seed, { tables: 2, slots: 4 });
      const { participants } = running.event;
      const { id } = participants[Math.floor(random() * participants.length)]!;
      const change = seed % 2 === 0 ? lateArrival(id, 2 + (seed % 3)) : earlyLeave(id, seed % 4, 4);
      const { after, moves, people, proved, before } = repaired(running, change);
      expect(proved).toBe(true);
      expect(checkComposition(asked(after.event), after.meetings).broken, `seed ${seed}`).toEqual([]);
      const best = fewestMoved({ ...running, event: after.event });
      const slotMoves = moves.filter(({ from, to }) => to && from?.slot !== to.slot);
      const moved = new Set(slotMoves.flatMap(({ a, b }) => [a, b])).size;
      const dropped = moves.filter(({ to }) => to === null).length;
      expect({ dropped, people: moved }, `seed ${seed}`).toEqual(best);
      expect(new Set(people)).toEqual(new Set(moves.flatMap(({ a, b }) => [a, b])));
      expect(before).toBe(running);
    }
  }, 120_000);

  test("a no-show frees the others, and moves nobody", () => {
    const running = aRunning(3, { tables: 3, slots: 4, absences: 0 });
    const { id } = running.event.participants[0]!;
    const { moves, after } = repaired(running, noShow(id, 4));
    expect(moves.length).toBeGreaterThan(0);
    for (const { a, to } of moves) expect({ a, to }).toEqual({ a: id, to: null });
    expect(after.meetings.some(({ a }) => a === id)).toBe(false);
  });

  test("a lost table: another one in the same slot when there is one", () => {
    const running = aRunning(4, { tables: 4, slots: 5, absences: 0 });
    const event = { ...running.event, tables: 5 };
    const { moves, after } = repaired({ ...running, event }, { kind: "table-lost", table: 1, from: 2 });
    expect(moves.length).toBeGreaterThan(0);
    for (const { from, to } of moves) expect(to!.slot).toBe(from!.slot);
    expect(after.meetings.some(({ slot, table }) => table === 1 && slot >= 2)).toBe(false);
    expect(after.meetings.filter(({ slot }) => slot === 1)).toEqual(
      running.meetings.filter(({ slot }) => slot === 1),
    );
  });

  test("slots that are over stay as they were", () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const running = aRunning(seed, { tables: 2, slots: 5 });
      const { id } = running.event.participants[seed % 7]!;
      const { moves } = repaired(running, noShow(id, 5), { firstSlot: 3 });
      for (const { from, to } of moves) {
        expect(from!.slot).toBeGreaterThanOrEqual(3);
        if (to) expect(to.slot).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test("a meeting pinned elsewhere goes there, one that was not planned comes in; pins that cannot be are refused", () => {
    const running = aRunning(5, { tables: 3, slots: 4, absences: 0 });
    const [first] = running.meetings as [Meeting];
    const slot = (first.slot % 4) + 1;
    const { after } = repaired(running, { kind: "pinned", a: first.a, b: first.b, slot });
    expect(after.meetings.find(({ a, b }) => a === first.a && b === first.b)).toMatchObject({ slot });
    const planned = (a: string | number, b: string | number) =>
      running.meetings.some((one) => one.a === a && one.b === b);
    const absent = running.event.pairs.find(({ a, b }) => !planned(a, b))!;
    const added = repaired(running, { kind: "pinned", a: absent.a, b: absent.b, slot: 2 });
    expect(added.moves).toContainEqual(expect.objectContaining({ a: absent.a, b: absent.b, from: null }));
    expect(checkComposition(asked(added.after.event), added.after.meetings).broken).toEqual([]);
    const late = repairTimetable(
      running,
      { kind: "pinned", a: first.a, b: first.b, slot: 1 },
      { firstSlot: 2 },
    );
    expect(late).toMatchObject({ ok: false, error: { kind: "pin-impossible" } });
    expect(repairTimetable(running, noShow("nobody", 4))).toMatchObject({
      ok: false,
      error: { kind: "unknown-participant" },
    });
  });
});

test("every absent meeting says why, and a veto is never told", () => {
  const running = aRunning(9, { tables: 1, slots: 3, absences: 0.2 });
  const { event, meetings } = running;
  event.pairs[0]!.veto = true;
  const without = meetings.filter(({ a, b }) => a !== event.pairs[0]!.a || b !== event.pairs[0]!.b);
  for (const pair of event.pairs) {
    const held = without.some(({ a, b }) => a === pair.a && b === pair.b);
    const reasons = whyNot(event, without, pair);
    expect(reasons.length > 0).toBe(!held);
    for (const reason of reasons) {
      const sentence = tellAbsence(reason, String);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/refus|veto/i);
    }
  }
  expect(whyNot(event, without, event.pairs[0]!)).toEqual([{ kind: "veto" }]);
  expect(whyNot(event, without, { a: "x", b: "y" })).toEqual([{ kind: "not-a-pair" }]);
});

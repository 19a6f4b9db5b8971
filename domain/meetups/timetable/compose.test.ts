import { beforeAll, describe, expect, test } from "vitest";
import { openHighs } from "#app/meetups/timetable/highs-solver.server.ts";
import { checkComposition } from "#seeds/meetups/check-timetable.ts";
import { randomEvent } from "#seeds/meetups/random-timetables.ts";
import { type Composition, compose } from "./compose.ts";
import type { MeetupEvent, Participant } from "./event.ts";
import { randomFrom } from "./kempe-search.ts";
import type { LinearSolver } from "./linear-model.ts";
import { tellUnmet } from "./tell-unmet.ts";
import type { Remedy, Unmet } from "./unmet.ts";

let solve: LinearSolver;
beforeAll(async () => {
  solve = await openHighs();
});

function composed(event: MeetupEvent): Composition {
  const until = performance.now() + 20_000;
  const secondsLeft = () => (until - performance.now()) / 1000;
  let asked = 0;
  // Comfort is worked on a little only: what is tested is what the meetings are worth.
  const answer = compose(event, { solve, secondsLeft, stop: () => (asked += 1) > 40 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.conflicts));
  return answer.value;
}

type Best = { missed: number; weight: number };

/** The best of all compositions, each pair tried in each slot or not at all. */
function bestOfAll(event: MeetupEvent): Best {
  let best: Best = { missed: Number.POSITIVE_INFINITY, weight: 0 };
  const held: { a: string | number; b: string | number; slot: number; table: number }[] = [];
  const load = Array.from({ length: event.slots + 1 }, () => 0);
  const place = (index: number) => {
    const pair = event.pairs[index];
    if (!pair) {
      const { broken, weight, missed } = checkComposition(event, held);
      if (broken.length > 0) return;
      const sum = [...missed.values()].reduce((all, one) => all + one, 0);
      const better = sum < best.missed || (sum === best.missed && weight > best.weight);
      if (better) best = { missed: sum, weight };
      return;
    }
    if (pair.pinnedSlot === null) place(index + 1);
    if (pair.veto) return;
    for (let slot = 1; slot <= event.slots; slot += 1) {
      if (pair.pinnedSlot !== null && pair.pinnedSlot !== slot) continue;
      if (load[slot]! >= event.tables) continue;
      if (held.some((one) => one.slot === slot && (one.a === pair.a || one.b === pair.b))) continue;
      load[slot]! += 1;
      held.push({ a: pair.a, b: pair.b, slot, table: load[slot]! });
      place(index + 1);
      held.pop();
      load[slot]! -= 1;
    }
  };
  place(0);
  return best;
}

const missedIn = ({ unmet }: Composition): number =>
  unmet.reduce((sum, { minimum, given }) => sum + minimum - given, 0);

describe("a composed meetup", () => {
  test("meets as many minimums, then weighs as much, as the best of all compositions", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = randomFrom(seed);
      const event = randomEvent({
        seed,
        financers: 2 + Math.floor(random() * 2),
        organisations: 2 + Math.floor(random() * 2),
        slots: 1 + Math.floor(random() * 3),
        tables: 1 + Math.floor(random() * 2),
        absences: random() * 0.5,
        density: 0.8,
        minimum: Math.floor(random() * 3),
        maximum: 1 + Math.floor(random() * 2),
      });
      for (const pair of event.pairs) if (random() < 0.15) pair.veto = true;
      const best = bestOfAll(event);
      const composition = composed(event);
      const { broken, weight, missed } = checkComposition(event, composition.meetings);
      expect(broken, `seed ${seed}`).toEqual([]);
      expect(composition.proved, `seed ${seed}`).toBe(true);
      expect(missedIn(composition), `seed ${seed}`).toBe(best.missed);
      expect(weight, `seed ${seed}`).toBeCloseTo(best.weight, 6);
      expect(composition.weight).toBeCloseTo(weight, 9);
      expect(new Set(composition.unmet.map(({ id }) => id))).toEqual(new Set(missed.keys()));
    }
  }, 120_000);

  test("pins are kept, and weigh what they cost", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = randomFrom(seed);
      const event = randomEvent({ seed, financers: 2, organisations: 3, slots: 3, tables: 2, absences: 0.2 });
      const pinnable = event.pairs.filter(({ a, b }) =>
        event.participants.every(({ id, unavailable }) => (id !== a && id !== b) || !unavailable.includes(1)),
      );
      const pinned = pinnable[Math.floor(random() * pinnable.length)];
      if (!pinned) continue;
      pinned.pinnedSlot = 1;
      const composition = composed(event);
      const { broken, weight } = checkComposition(event, composition.meetings);
      expect(broken, `seed ${seed}`).toEqual([]);
      expect(weight, `seed ${seed}`).toBeCloseTo(bestOfAll(event).weight, 6);
    }
  }, 60_000);

  test.each([0, 0.15, 0.4])(
    "ten financers and twenty organisations, %d of the time away",
    (absences) => {
      const event = randomEvent({
        seed: 3,
        financers: 10,
        organisations: 20,
        slots: 10,
        tables: 8,
        absences,
        density: 0.6,
        minimum: 2,
        maximum: 5,
      });
      const composition = composed(event);
      expect(checkComposition(event, composition.meetings).broken).toEqual([]);
      expect(composition.proved).toBe(true);
      expect(composition.unmet).toEqual([]);
    },
    60_000,
  );
});

/** The event after what would make a minimum possible, everyone else promised no more than they have. */
function remedied(
  event: MeetupEvent,
  { unmet, meetings }: Composition,
  one: Unmet,
  remedy: Remedy,
): MeetupEvent {
  const { id } = one;
  const given = (other: string | number) => meetings.filter(({ a, b }) => a === other || b === other).length;
  const participants = event.participants.map((other) => ({
    ...other,
    minimum: other.id === id ? other.minimum : Math.min(other.minimum, given(other.id)),
  }));
  expect(unmet.map((each) => each.id)).toContain(id);
  const kept = { ...event, participants };
  const changed = (who: string | number, more: (of: Participant) => Partial<Participant>) => ({
    ...kept,
    participants: participants.map((each) => (each.id === who ? { ...each, ...more(each) } : each)),
  });
  switch (remedy.kind) {
    case "present":
      return changed(remedy.participant, ({ unavailable }) => ({
        unavailable: unavailable.filter((slot) => !remedy.slots.includes(slot)),
      }));
    case "pairs": {
      const { side } = participants.find((each) => each.id === id)!;
      const known = event.pairs.filter(({ a, b }) => a === id || b === id).flatMap(({ a, b }) => [a, b]);
      const more = participants
        .filter((each) => each.side !== side && !known.includes(each.id))
        .map((each) => ({ a: id, b: each.id, weight: 0, veto: false, pinnedSlot: null }));
      return { ...kept, pairs: [...kept.pairs, ...more] };
    }
    case "tables":
      return { ...kept, tables: remedy.tables };
    case "slots":
      return { ...kept, slots: remedy.slots };
    case "maximum":
      return changed(remedy.participant, () => ({ maximum: remedy.maximum }));
    case "minimum":
      return changed(remedy.participant, () => ({ minimum: remedy.minimum }));
    case "less":
      return changed(id, () => ({ minimum: remedy.minimum }));
  }
}

describe("what would make a missed minimum possible", () => {
  test("does so in some composition of all, nobody else missing more; and nothing said before it does", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 80; seed += 1) {
      const random = randomFrom(seed + 1_000);
      const event = randomEvent({
        seed,
        financers: 2,
        organisations: 2 + Math.floor(random() * 2),
        slots: 1 + Math.floor(random() * 3),
        tables: 1 + Math.floor(random() * 2),
        absences: random() * 0.6,
        density: 0.8,
        minimum: 1 + Math.floor(random() * 2),
        maximum: 1 + Math.floor(random() * 2),
      });
      for (const pair of event.pairs) if (random() < 0.1) pair.veto = true;
      const composition = composed(event);
      for (const one of composition.unmet) {
        const { remedy } = one;
        const works = (change: Remedy) => bestOfAll(remedied(event, composition, one, change)).missed === 0;
        const label = `seed ${seed}: ${tellUnmet(one, String)}`;
        seen.add(remedy.kind);
        expect(works(remedy), label).toBe(true);
        if (remedy.kind === "pairs") {
          expect(one.possible + remedy.more, label).toBe(one.minimum);
          continue;
        }
        if (remedy.kind === "less")
          expect(remedy, label).toEqual({ kind: "less", minimum: one.given, searched: true });
        if (remedy.kind === "present" && remedy.slots.length > 1)
          for (const out of remedy.slots)
            expect(works({ ...remedy, slots: remedy.slots.filter((slot) => slot !== out) }), label).toBe(
              false,
            );
        if (remedy.kind === "present" && remedy.participant === one.id) continue;
        if (one.possible < one.minimum) continue;
        const { unavailable } = event.participants.find(({ id }) => id === one.id)!;
        expect(works({ kind: "present", participant: one.id, slots: unavailable }), label).toBe(false);
        if (remedy.kind === "tables") {
          expect(works({ kind: "tables", tables: remedy.tables - 1 }), label).toBe(false);
          continue;
        }
        expect(works({ kind: "tables", tables: event.tables + one.minimum - one.given }), label).toBe(false);
      }
    }
    expect([...seen].sort()).toEqual(["less", "maximum", "minimum", "pairs", "present", "slots", "tables"]);
  }, 120_000);
});

describe("what is asked too much", () => {
  const two = (changes: Partial<MeetupEvent> = {}): MeetupEvent => ({
    slots: 2,
    tables: 2,
    participants: [
      { id: "f", side: "financeur", unavailable: [], minimum: 0, maximum: 2 },
      { id: "g", side: "financeur", unavailable: [], minimum: 0, maximum: 2 },
      { id: "o", side: "organisation", unavailable: [], minimum: 0, maximum: 2 },
    ],
    pairs: [
      { a: "f", b: "o", weight: 0.5, veto: false, pinnedSlot: null },
      { a: "g", b: "o", weight: 0.4, veto: false, pinnedSlot: null },
    ],
    ...changes,
  });
  const withMinimum = (
    id: string,
    minimum: number,
    more: Partial<MeetupEvent["participants"][number]> = {},
  ) => two().participants.map((one) => (one.id === id ? { ...one, ...more, minimum, maximum: 3 } : one));

  test("nobody to meet: no meetings, and each minimum said", () => {
    const composition = composed(two({ pairs: [], participants: withMinimum("f", 1) }));
    expect(composition).toMatchObject({ meetings: [], weight: 0, proved: true });
    expect(composition.unmet).toMatchObject([
      { id: "f", given: 0, minimum: 1, possible: 0, remedy: { kind: "pairs", more: 1 } },
    ]);
  });

  test("one slot, one table: the heavier pair", () => {
    expect(composed(two({ slots: 1, tables: 1 })).meetings).toEqual([{ a: "f", b: "o", slot: 1, table: 1 }]);
  });

  test("everyone vetoes one guest: alone, and the reason does not say that anyone did", () => {
    const pairs = two().pairs.map((pair) => ({ ...pair, veto: true }));
    const { meetings, unmet } = composed(two({ pairs, participants: withMinimum("o", 1) }));
    expect(meetings).toEqual([]);
    // Whoever is possible refused: no change of a limit helps, and no sentence says why.
    expect(unmet).toMatchObject([{ id: "o", remedy: { kind: "less", minimum: 0 } }]);
    expect(tellUnmet(unmet[0]!)).not.toMatch(/veto|refus/i);
  });

  test("too few slots there, and what would make it possible", () => {
    const { unmet } = composed(two({ participants: withMinimum("o", 2, { unavailable: [1] }) }));
    expect(unmet).toMatchObject([
      { id: "o", given: 1, remedy: { kind: "present", participant: "o", slots: [1] } },
    ]);
    expect(tellUnmet(unmet[0]!)).toContain("être là aussi au créneau 1 le permettrait");
  });

  test("no table left: one more would do", () => {
    const event = two({ slots: 1, tables: 1 });
    event.participants = [
      ...event.participants.map((one) => ({ ...one, minimum: one.id === "o" ? 0 : 1 })),
      { id: "p", side: "organisation", unavailable: [], minimum: 0, maximum: 2 },
    ];
    event.pairs.push({ a: "g", b: "p", weight: 0.1, veto: false, pinnedSlot: null });
    const { unmet } = composed(event);
    expect(unmet).toMatchObject([{ id: "g", remedy: { kind: "tables", tables: 2 } }]);
    expect(tellUnmet(unmet[0]!)).toContain("2 tables à chaque créneau le permettrait");
  });

  test("pins that contradict are all named", () => {
    const event = two({ tables: 1, participants: withMinimum("f", 0, { unavailable: [1] }) });
    for (const pair of event.pairs) pair.pinnedSlot = 1;
    const answer = compose(event, { solve, secondsLeft: () => 5, stop: () => false });
    expect(answer).toMatchObject({
      ok: false,
      conflicts: [
        { kind: "pin-away", away: ["f"] },
        { kind: "pin-twice", participant: "o" },
        { kind: "pin-tables", slot: 1 },
      ],
    });
  });
});

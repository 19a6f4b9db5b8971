import { describe, expect, test } from "vitest";
import { checkTimetable } from "#seeds/meetups/check-timetable.ts";
import { randomInstance } from "#seeds/meetups/random-timetables.ts";
import { findAnyTimetable, type Proof, proveFewestBreaks } from "./ascending-proof.ts";
import { type Instance, toScheduling } from "./instance.ts";
import { searchByKempeChains, wanderByKempeChains } from "./kempe-search.ts";
import { measureBreaks, type Slots } from "./scheduling.ts";

const named = (instance: Instance, slots: Slots) =>
  instance.meetings.map(({ id }, meeting) => ({ id, slot: slots[meeting]! + 1 }));

/** The best of all timetables, tried one after the other; null when none keeps all rules. */
function bestOfAll(instance: Instance): number | null {
  let best: number | null = null;
  const slots = new Int32Array(instance.meetings.length);
  const scheduling = toScheduling(instance);
  const place = (meeting: number) => {
    if (meeting === slots.length) {
      const { broken, breaks } = checkTimetable(instance, named(instance, slots));
      if (broken.length === 0 && (best === null || breaks < best)) best = breaks;
      return;
    }
    for (const slot of scheduling.slotsOf[meeting]!) {
      slots[meeting] = slot;
      place(meeting + 1);
    }
  };
  place(0);
  return best;
}

function solve(instance: Instance): { proof: Proof; slots: Slots | null } {
  const scheduling = toScheduling(instance);
  const any = findAnyTimetable(scheduling, () => false);
  if (any.kind !== "possible") return { proof: any, slots: null };
  let slots: Slots | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  const proof = proveFewestBreaks(scheduling, 0, {
    stop: () => false,
    fewest: () => fewest,
    found: (better, breaks) => {
      slots = better;
      fewest = breaks;
    },
    atLeast: () => {},
  });
  return { proof, slots };
}

describe("the fewest breaks", () => {
  test("as few as the best of all timetables, and none exactly when there is none", () => {
    let impossible = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const instance = randomInstance(seed, { people: 5, meetings: 6, slots: 5 });
      const best = bestOfAll(instance);
      const { proof, slots } = solve(instance);
      if (best === null) {
        impossible += 1;
        expect(proof.kind, `seed ${seed}`).toBe("impossible");
        continue;
      }
      expect(slots, `seed ${seed}`).not.toBeNull();
      const { broken, breaks } = checkTimetable(instance, named(instance, slots!));
      expect({ broken, breaks }, `seed ${seed}`).toEqual({ broken: [], breaks: best });
    }
    expect(impossible).toBeGreaterThan(40);
    expect(impossible).toBeLessThan(360);
  }, 60_000);

  test("meetings said impossible together are so, and fit without any one of them", () => {
    let seen = 0;
    for (let seed = 1; seed <= 600; seed += 1) {
      const instance = randomInstance(seed, { people: 5, meetings: 7, slots: 4 });
      const { proof } = solve(instance);
      if (proof.kind !== "impossible") continue;
      for (const reason of proof.reasons) {
        if (reason.kind === "breaks") continue;
        const meetings = reason.kind === "no-slot" ? [reason.meeting] : reason.meetings;
        const kept = (left: readonly number[]) => ({
          ...instance,
          maxBreakGap: null,
          meetings: left.map((meeting) => instance.meetings[meeting]!),
        });
        expect(bestOfAll(kept(meetings)), `seed ${seed}`).toBeNull();
        if (reason.kind !== "together") continue;
        seen += 1;
        for (const out of meetings) {
          expect(bestOfAll(kept(meetings.filter((one) => one !== out))), `seed ${seed}`).not.toBeNull();
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  }, 60_000);

  test("exchanges along chains only ever show timetables that keep all rules, each better than before", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const instance = randomInstance(seed, { people: 12, meetings: 30, slots: 12 });
      const scheduling = toScheduling(instance);
      const any = findAnyTimetable(scheduling, () => false);
      if (any.kind !== "possible") continue;
      let before = Number.POSITIVE_INFINITY;
      let turns = 0;
      searchByKempeChains(scheduling, any.slots!, {
        seed,
        proposals: 100_000,
        stop: () => (turns += 1) > 20,
        found: (slots, breaks) => {
          const checked = checkTimetable(instance, named(instance, slots));
          expect(checked).toEqual({ broken: [], breaks });
          expect(measureBreaks(scheduling, slots).sum).toBe(breaks);
          expect(breaks).toBeLessThan(before);
          before = breaks;
        },
      });
    }
  }, 60_000);

  test("wandering leads to another timetable that keeps all rules and has no more breaks", () => {
    let others = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const instance = randomInstance(seed, { people: 12, meetings: 30, slots: 12 });
      const scheduling = toScheduling(instance);
      let start: Slots | null = null;
      let turns = 0;
      const any = findAnyTimetable(scheduling, () => false);
      if (any.kind !== "possible") continue;
      searchByKempeChains(scheduling, any.slots!, {
        seed,
        proposals: 100_000,
        stop: () => (turns += 1) > 3,
        found: (slots) => (start = slots),
      });
      if (!start) continue;
      const { sum } = measureBreaks(scheduling, start);
      const there = wanderByKempeChains(scheduling, start, { seed, proposals: 60_000, stop: () => false });
      const { broken, breaks } = checkTimetable(instance, named(instance, there));
      expect(broken, `seed ${seed}`).toEqual([]);
      expect(breaks, `seed ${seed}`).toBeLessThanOrEqual(sum);
      if (there.some((slot, meeting) => slot !== start![meeting])) others += 1;
    }
    expect(others).toBeGreaterThan(3);
  }, 60_000);
});

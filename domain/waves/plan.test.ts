import { expect, test } from "vitest";
import { type Candidate, planWaves, type WaitingNeed } from "./plan.ts";
import { MOST_NEEDS_A_DAY } from "./wave.ts";

const need = (needId: string, given: Partial<WaitingNeed> = {}): WaitingNeed => ({
  needId,
  size: 10,
  publishedAt: "2026-11-01T00:00:00Z",
  reached: 1,
  ...given,
});
const candidate = (needId: string, financerId: string, score: number, given: Partial<Candidate> = {}) => ({
  needId,
  organisationId: `o-${needId}`,
  financerId,
  criteriaId: `c-${financerId}`,
  score,
  needPrice: 0,
  programmePrice: 0,
  ...given,
});
const told = (plan: readonly Candidate[]) => plan.map((one) => `${one.needId}>${one.financerId}`);
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

test("a need goes to as many financers as its size says, those it fits best", () => {
  const candidates = range(6).map((at) => candidate("n", `f${at}`, at / 10));
  expect(told(planWaves(candidates, [need("n", { size: 3 })]))).toEqual(["n>f5", "n>f4", "n>f3"]);
  expect(planWaves(candidates, [need("n", { size: 0 })])).toEqual([]);
  expect(planWaves(candidates, [need("n", { size: 0, reached: 0 })])).toEqual([]);
});

test("a financer with several programmes hears of a need once, by the one that fits best", () => {
  const programmes = [0.4, 0.9, 0.6].map((score, at) =>
    candidate("n", "f", score, { criteriaId: `c${at}`, programmePrice: at === 1 ? 0.5 : 0 }),
  );
  const plan = planWaves(programmes, [need("n")]);
  expect(plan.map(({ criteriaId }) => criteriaId)).toEqual(["c2"]);
});

test("needs compete for a financer's places by score less price, and no financer hears of more than its number", () => {
  const needs = range(12).map((at) => need(`n${String(at).padStart(2, "0")}`));
  const candidates = needs.map(({ needId }, at) =>
    candidate(needId, "f", at / 20, { needPrice: at === 11 ? 0.5 : 0 }),
  );
  const plan = planWaves(candidates, needs);
  expect(told(plan)).toEqual(["n10>f", "n09>f", "n08>f", "n07>f", "n06>f"]);
  expect(plan).toHaveLength(MOST_NEEDS_A_DAY);
  expect(planWaves(candidates, needs, new Map([["f", MOST_NEEDS_A_DAY - 1]]))).toHaveLength(1);
});

test("no organisation takes more than two of a financer's places in a day", () => {
  const needs = range(5).map((at) => need(`n${at}`));
  const candidates = needs.map(({ needId }, at) =>
    candidate(needId, "f", at < 4 ? 0.9 : 0.1, { organisationId: at < 4 ? "big" : "small" }),
  );
  expect(told(planWaves(candidates, needs))).toEqual(["n0>f", "n1>f", "n4>f"]);
});

test("one place is kept for the need that nobody knows since longest, however it scores", () => {
  const known = range(20).map((at) => need(`k${at}`));
  const unknown = [
    need("late", { reached: 0, publishedAt: "2026-11-20T00:00:00Z" }),
    need("early", { reached: 0, publishedAt: "2026-11-02T00:00:00Z" }),
  ];
  const candidates = [
    ...known.map(({ needId }) => candidate(needId, "f", 0.9)),
    candidate("late", "f", 0.2),
    candidate("early", "f", 0.1),
  ];
  const plan = told(planWaves(candidates, [...known, ...unknown]));
  expect(plan[0]).toBe("early>f");
  expect(plan).toHaveLength(MOST_NEEDS_A_DAY);
  expect(plan).not.toContain("late>f");
});

test("of many needs for few financers each is presented within the days that its places make, though better ones come daily", () => {
  const reached = new Map<string, number>();
  const done = new Set<string>();
  let needs: WaitingNeed[] = range(30).map((at) => need(`old${at}`, { reached: 0 }));
  const financers = ["f0", "f1"];
  for (let day = 0; day < 20; day += 1) {
    const news = range(12).map((at) =>
      need(`new${day}-${at}`, {
        reached: 0,
        publishedAt: `2026-11-${String(day + 2).padStart(2, "0")}T00:00:00Z`,
      }),
    );
    needs = [...needs, ...news].map((one) => ({ ...one, reached: reached.get(one.needId) ?? 0 }));
    const candidates = needs.flatMap(({ needId }) =>
      financers
        .map((financerId) => candidate(needId, financerId, needId.startsWith("old") ? 0.1 : 0.9))
        .filter((one) => !done.has(`${one.needId}>${one.financerId}`)),
    );
    for (const one of planWaves(candidates, needs)) {
      expect(done.has(`${one.needId}>${one.financerId}`)).toBe(false);
      done.add(`${one.needId}>${one.financerId}`);
      reached.set(one.needId, (reached.get(one.needId) ?? 0) + 1);
    }
  }
  // Two financers keep one place a day each: thirty old ones are through after fifteen days.
  expect(range(30).filter((at) => !reached.has(`old${at}`))).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCriteria, arbitraryNeed } from "#seeds/builders/arbitrary.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { adviceToFinancer, adviceToOrganisation } from "./advice-sentences.ts";
import { adviseCriteria, adviseNeed } from "./advice.ts";
import { cofinancingStacks } from "./cofinancing-stacks.ts";
import { liftBlock } from "./lift.ts";
import { pair } from "./pairing.ts";
import { prepareCriteria, prepareNeed } from "./prepare.ts";

describe("advice to an organisation", () => {
  const scic = aNeed({ organisation: { legalForm: "SCIC" }, instruments: ["SUBVENTION"] });
  const programmes = [
    aCriteria({ id: "a", instruments: ["SUBVENTION"] }),
    aCriteria({ id: "b", instruments: ["TITRE_PARTICIPATIF"] }),
    aCriteria({ id: "c", instruments: ["TITRE_PARTICIPATIF"] }),
    aCriteria({ id: "d", instruments: ["SUBVENTION"], ticket: { min: 100, max: 3_000 } }),
    aCriteria({ id: "e", instruments: ["CAPITAL_ACTIONS"] }),
  ].map(prepareCriteria);

  test("tells the single changes that open most, and no instrument that the legal form may not use", () => {
    const advice = adviseNeed(prepareNeed(scic), programmes, TODAY);
    expect(advice).toEqual({
      reached: 1,
      changes: [
        {
          change: { kind: "accept-instrument", instrument: "TITRE_PARTICIPATIF", conditional: false },
          reached: 3,
        },
        { change: { kind: "accept-smaller", minimumUseful: 3_000 }, reached: 2 },
      ],
    });
  });

  test("says it in French, and the public no sum", () => {
    const advice = adviseNeed(prepareNeed(scic), programmes, TODAY);
    const [first, second] = adviceToOrganisation(advice, { level: "public" });
    expect(first).toBe("Ce besoin touche 1 programme ; 3 en acceptant aussi : titre participatif.");
    expect(second).toBe("Ce besoin touche 1 programme ; 2 en acceptant des apports plus petits.");
  });
});

test("advice to a financer tells what each criterion excludes by itself", () => {
  const criteria = prepareCriteria(
    aCriteria({ themes: ["D_MEDIAS"], territories: [{ level: "DEPARTEMENT", code: "35" }] }),
  );
  const needs = [aNeed({ id: "1" }), aNeed({ id: "2" }), aNeed({ id: "3", primaryTheme: "D_MEDIAS" })].map(
    prepareNeed,
  );
  const advice = adviseCriteria(criteria, needs, TODAY);
  expect(advice).toEqual({
    reached: 1,
    changes: [{ change: { kind: "drop", criterion: "themes" }, reached: 3 }],
  });
  expect(adviceToFinancer(advice)).toEqual(["Thèmes : ce critère écarte à lui seul 2 besoins."]);
});

test("what blocks, once lifted, makes the pairing possible", () => {
  let lifted = 0;
  fc.assert(
    fc.property(arbitraryNeed, arbitraryCriteria, (need, criteria) => {
      let both = { need, criteria };
      const before = pair(prepareNeed(need), prepareCriteria(criteria), TODAY).blockedBy;
      for (const rule of before) both = liftBlock(rule, both);
      const after = pair(prepareNeed(both.need), prepareCriteria(both.criteria), TODAY);
      expect(after.blockedBy).toEqual([]);
      lifted += before.length;
    }),
    { numRuns: 2_000 },
  );
  expect(lifted).toBeGreaterThan(1_000);
}, 60_000);

describe("co-financing stacks", () => {
  const need = aNeed({ amount: { total: 100_000, sought: 60_000, minimumUseful: 5_000 } });
  const programme = (id: string, min: number, max: number, share: number | null = null) =>
    aCriteria({
      id,
      financer: { name: `Financeur ${id}` },
      ticket: { min, max },
      cofinancingMinimumShare: share,
    });

  test("cover the sum exactly, each within its ticket", () => {
    const candidates = [
      programme("a", 1_000, 30_000),
      programme("b", 10_000, 40_000),
      programme("c", 1_000, 6_000),
    ];
    const [stack] = cofinancingStacks(
      need,
      candidates.map((criteria, rank) => ({ criteria, score: 0.9 - rank / 10 })),
    );
    expect(stack?.parts.map((part) => [part.criteria.id, part.euros])).toEqual([
      ["a", 30_000],
      ["b", 30_000],
    ]);
  });

  test("never one financer twice, nor a share for others that is not left, nor a sum that is not met", () => {
    const twice = [
      programme("a", 1, 30_000),
      { ...programme("b", 1, 30_000), financer: programme("a", 1, 1).financer },
    ];
    expect(
      cofinancingStacks(
        need,
        twice.map((criteria) => ({ criteria, score: 0.5 })),
      ),
    ).toEqual([]);
    const greedy = [programme("a", 1, 30_000, 0.8), programme("b", 1, 30_000)];
    expect(
      cofinancingStacks(
        need,
        greedy.map((criteria) => ({ criteria, score: 0.5 })),
      ),
    ).toEqual([]);
    const short = [programme("a", 1, 10_000), programme("b", 1, 10_000)];
    expect(
      cofinancingStacks(
        need,
        short.map((criteria) => ({ criteria, score: 0.5 })),
      ),
    ).toEqual([]);
  });

  test("the few that are told differ by more than one partner", () => {
    const many = Array.from({ length: 8 }, (_, rank) => ({
      criteria: programme(`${rank}`, 5_000, 35_000),
      score: 0.9 - rank / 20,
    }));
    const stacks = cofinancingStacks(need, many);
    expect(stacks).toHaveLength(3);
    for (const one of stacks) {
      for (const other of stacks) {
        const shared = one.parts.filter((part) =>
          other.parts.some((each) => each.criteria.id === part.criteria.id),
        );
        if (one !== other) expect(shared.length).toBeLessThan(2);
      }
    }
  });
});

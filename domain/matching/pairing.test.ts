import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { explain, explainLine, linesByStrength, questionOf } from "./explain.ts";
import { harmonicMean, pair } from "./pairing.ts";
import { isPossible } from "./possible.ts";
import { prepareCriteria, prepareNeed } from "./prepare.ts";
import { rankCriteria } from "./ranking.ts";
import { RULE_NAMES } from "./rules/rules.ts";
import { EPSILON, NEUTRAL, type Side, WEIGHTS } from "./weights.ts";

const pairOf = (need: Parameters<typeof aNeed>[0], criteria: Parameters<typeof aCriteria>[0]) =>
  pair(prepareNeed(aNeed(need)), prepareCriteria(aCriteria(criteria)), TODAY);

describe("weights", () => {
  test.each(["financer", "organisation"] as Side[])("those of the %s sum to 1", (side) => {
    const sum = Object.values(WEIGHTS[side]).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 10);
  });
});

describe("a pairing", () => {
  test("has every rule's line, and a score in ]0, 1]", () => {
    const pairing = pairOf({}, {});
    expect(pairing.lines.map((line) => line.rule)).toEqual(RULE_NAMES);
    expect(pairing.score).toBeGreaterThan(0);
    expect(pairing.score).toBeLessThanOrEqual(1);
  });

  test("is blocked by every rule that blocks, and then scores 0", () => {
    const pairing = pairOf({}, { themes: ["D_MEDIAS"], legalForms: ["SCIC"] });
    expect(pairing.blockedBy).toEqual(["legal-form", "themes"]);
    expect(pairing.score).toBe(0);
  });

  test("is not worth more for being linked to the operator", () => {
    const linked = pairOf({}, { financer: { operatorLinked: true } });
    expect(linked.score).toBe(pairOf({}, {}).score);
  });

  test("gives each reason its exact part: at the neutral fit instead, utility falls by just that", () => {
    const pairing = pairOf({}, { themes: ["E_ALIM"], preferredThemes: ["E_ALIM"] });
    const themes = pairing.lines.find((line) => line.rule === "themes");
    const log = (fit: number) => Math.log(EPSILON + (1 - EPSILON) * fit);
    const weight = WEIGHTS.financer.themes ?? 0;
    expect(themes?.financerPart).toBeCloseTo(weight * (log(1) - log(NEUTRAL)), 12);
    const without = pairing.financerUtility / Math.exp(themes?.financerPart ?? 0);
    const elsewhere = pairOf({}, { themes: ["E_ALIM"] });
    const listed = elsewhere.lines.find((line) => line.rule === "themes")?.financerPart ?? 0;
    expect(elsewhere.financerUtility / Math.exp(listed)).toBeCloseTo(without, 12);
  });

  test("the mean of both utilities is harmonic: the lesser one weighs more", () => {
    expect(harmonicMean(0.2, 0.8)).toBeCloseTo(0.32);
    expect(harmonicMean(0, 0)).toBe(0);
  });

  test("is possible exactly when no rule blocks it", () => {
    const need = fc.record({
      primaryTheme: fc.constantFrom("E_ALIM" as const, "D_MEDIAS" as const),
      purpose: fc.constantFrom("INV_IMMO" as const, "FONCIER" as const, null),
      instruments: fc.subarray(["MECENAT", "SUBVENTION", "PARTS_SOCIALES"] as const).map((list) => [...list]),
    });
    const criteria = fc.record({
      themes: fc.subarray(["E_ALIM", "D_MEDIAS"] as const).map((list) => [...list]),
      excludedPurposes: fc.subarray(["INV_IMMO", "FONCIER"] as const).map((list) => [...list]),
      ticket: fc.option(
        fc
          .record({ min: fc.constantFrom(1, 50_000), max: fc.constantFrom(60_000, 4_000) })
          .filter((t) => t.min <= t.max),
      ),
      validUntil: fc.constantFrom("2020-01-01", "2030-01-01", null),
    });
    fc.assert(
      fc.property(need, criteria, (n, c) => {
        const [preparedNeed, preparedCriteria] = [prepareNeed(aNeed(n)), prepareCriteria(aCriteria(c))];
        const possible = isPossible(preparedNeed, preparedCriteria, TODAY);
        expect(possible).toBe(pair(preparedNeed, preparedCriteria, TODAY).blockedBy.length === 0);
      }),
    );
  });
});

describe("a ranking", () => {
  test("is best first, cut at the top, with nothing blocked", () => {
    const programmes = [
      aCriteria({ id: "d", themes: ["D_MEDIAS"] }),
      aCriteria({ id: "b" }),
      aCriteria({ id: "a" }),
      aCriteria({ id: "c", themes: ["E_ALIM"], preferredThemes: ["E_ALIM"] }),
    ].map(prepareCriteria);
    const ranked = rankCriteria(prepareNeed(aNeed()), programmes, TODAY, 2);
    expect(ranked.map((pairing) => pairing.criteriaId)).toEqual(["c", "a"]);
  });
});

describe("an explanation", () => {
  test("has a French sentence for every line, and a question for each that is to check", () => {
    const pairing = pairOf(
      { organisation: { qualities: null, generalInterest: "unknown" }, stage: null, deadline: "2026-12-01" },
      {
        requiredQualities: ["ESS"],
        stages: ["AMORCAGE"],
        excludedThemes: ["S_EMPLOI_INSERTION"],
        ticket: null,
        decisionDelayDays: 90,
        cofinancingMinimumShare: 0.9,
      },
    );
    expect(pairing.toCheck).toEqual([
      "mecenat",
      "amount",
      "qualities",
      "excluded-themes",
      "stage-purpose",
      "calendar",
      "cofinancing",
    ]);
    for (const line of pairing.lines) {
      expect(explainLine(line, { level: "verified" })).toMatch(/^[A-ZÀÉ].*\.$/);
      expect(questionOf(line) === null).toBe(line.verdict !== "to-check");
    }
  });

  test("tells the public no exact amount of the need", () => {
    const amounts = { total: 87_650, sought: 43_210, minimumUseful: 7_654 };
    const tickets = [
      { min: 1, max: 9_000 },
      { min: 1, max: 90_000 },
      { min: 1, max: 5_000 },
      { min: 50_000, max: 60_000 },
    ];
    for (const ticket of tickets) {
      const pairing = pairOf({ amount: amounts }, { ticket, cofinancingMinimumShare: 0.9 });
      const told = pairing.lines.map((line) => explainLine(line, { level: "public" })).join(" ");
      expect(told.replace(/\s/g, "")).not.toMatch(/87650|43210|7654/);
    }
  });

  test("tells the strongest of my side, one of the other, and the weakest point", () => {
    const pairing = pairOf({}, { preferredThemes: ["E_ALIM"], preferredZonings: ["QPV"] });
    const told = explain(pairing, "financer");
    expect(told.strongest[0]?.rule).toBe("themes");
    expect(told.otherSide?.rule).toBe("instrument");
    const parts = pairing.lines.map((line) => line.financerPart);
    expect(told.weakest?.financerPart).toBe(Math.min(...parts));
  });

  test("puts what asks nothing last", () => {
    const verdicts = linesByStrength(pairOf({}, {})).map((line) => line.verdict);
    const first = verdicts.indexOf("not-applicable");
    expect(verdicts.slice(first)).toEqual(verdicts.slice(first).map(() => "not-applicable"));
  });
});

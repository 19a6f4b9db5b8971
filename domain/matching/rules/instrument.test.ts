import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (need: Parameters<typeof aNeed>[0], criteria: Parameters<typeof aCriteria>[0]) =>
  findingOf("instrument", aNeed(need), aCriteria(criteria));

test("one shared instrument is enough, told in the organisation's order of wishes", () => {
  const finding = judge(
    { instruments: ["SUBVENTION", "MECENAT", "PRET_BANCAIRE"] },
    { instruments: ["PRET_BANCAIRE", "MECENAT"] },
  );
  expect(finding).toMatchObject({
    verdict: "met",
    facts: { instruments: ["MECENAT", "PRET_BANCAIRE"], wishRank: 1 },
  });
});

test("the first wish fits the organisation better than the third", () => {
  const first = judge({ instruments: ["MECENAT", "SUBVENTION"] }, { instruments: ["MECENAT"] });
  const third = judge(
    { instruments: ["SUBVENTION", "PRET_BANCAIRE", "MECENAT"] },
    { instruments: ["MECENAT"] },
  );
  expect(first.fit.organisation).toBe(1);
  expect(third.fit.organisation).toBeLessThan(0.7);
});

test("none in common blocks", () => {
  expect(judge({ instruments: ["SUBVENTION"] }, { instruments: ["MECENAT"] })).toMatchObject({
    verdict: "blocked",
    facts: { kind: "instruments-apart" },
  });
  expect(judge({ instruments: [] }, { instruments: ["MECENAT"] }).verdict).toBe("blocked");
  expect(judge({ instruments: ["MECENAT"] }, { instruments: [] }).verdict).toBe("blocked");
});

test("an instrument that the legal form may not use does not count", () => {
  const finding = judge(
    { organisation: { legalForm: "ASSO_1901" }, instruments: ["PARTS_SOCIALES"] },
    { instruments: ["PARTS_SOCIALES"] },
  );
  expect(finding).toMatchObject({ verdict: "blocked", facts: { kind: "instruments-forbidden" } });
});

test("a conditional instrument counts", () => {
  const need = { organisation: { legalForm: "SCIC" as const }, instruments: ["MECENAT" as const] };
  expect(judge(need, { instruments: ["MECENAT"] }).verdict).toBe("met");
});

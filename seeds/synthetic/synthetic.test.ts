import { expect, test } from "vitest";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";
import { COMPLETE, FORMS, MARKER_SHARES, ORGANISATIONS, THEME_COUNTS, TOTAL_SOUGHT } from "./margins.ts";
import { generateMarket } from "./synthetic.ts";

const { needs, criteria, markers } = generateMarket({});

test("836 organisations, 510 of them complete, in the survey's families", () => {
  expect(needs).toHaveLength(ORGANISATIONS);
  expect(needs.filter((need) => need.stage !== null)).toHaveLength(COMPLETE);
  expect(FORMS.reduce((sum, form) => sum + form.count, 0)).toBe(ORGANISATIONS);
  const family = (pattern: RegExp) =>
    needs.filter((need) => pattern.test(need.organisation.legalForm)).length;
  expect(family(/^(ASSO|ARUP)/)).toBe(502);
  expect(family(/^(SCIC|SCOP|CAE|COOP|CUMA)/)).toBe(201);
  expect(family(/^(SOC|SARL|FONCIERE)/)).toBe(91);
  expect(family(/^(FDD|COLLECTIF|FRUP|MUTUELLE|SEM)/)).toBe(42);
});

test("the complete ones seek 1.4 billion euros, within 2 %", () => {
  const sought = needs
    .filter((need) => need.stage !== null)
    .reduce((sum, need) => sum + need.amount.sought, 0);
  expect(Math.abs(sought / TOTAL_SOUGHT - 1)).toBeLessThan(0.02);
});

test("each marker has its share, each theme its count", () => {
  for (const [name, share] of Object.entries(MARKER_SHARES)) {
    expect(markers.filter((one) => one[name] === "yes")).toHaveLength(Math.round(share * ORGANISATIONS));
  }
  for (const [theme, count] of Object.entries(THEME_COUNTS)) {
    expect(
      needs.filter((need) => need.primaryTheme === theme),
      theme,
    ).toHaveLength(count);
  }
});

test("every object is valid in the exchange format, and the matrix is respected", () => {
  for (const need of needs) {
    expect(readNeedLine(JSON.stringify(need))).toEqual({ ok: true, value: need });
    for (const one of need.instruments)
      expect(instrumentPermission(need.organisation.legalForm, one)).not.toBe("impossible");
  }
  for (const one of criteria) expect(readCriteriaLine(JSON.stringify(one))).toEqual({ ok: true, value: one });
});

test("it is the same each time, and texts differ", () => {
  expect(generateMarket({}).needs[42]).toEqual(needs[42]);
  expect(new Set(needs.map((need) => need.story)).size).toBeGreaterThan(800);
});

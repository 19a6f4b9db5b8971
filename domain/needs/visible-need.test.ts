import fc from "fast-check";
import { expect, test } from "vitest";
import type { Need } from "./need.ts";
import { AMOUNT_RANGES, amountRange, visibleNeed } from "./visible-need.ts";

const need: Need = {
  id: "n1",
  organisation: {
    name: "La Halle aux Possibles",
    legalForm: "SCIC",
    qualities: ["ESS"],
    generalInterest: "no",
    headquarters: "58194",
  },
  title: "Acheter la halle",
  summary: "Une halle de marché à reprendre.",
  story: "Depuis trois ans nous louons la halle.",
  primaryTheme: "D_TIERS_LIEUX",
  secondaryThemes: ["D_CULTURE"],
  purpose: "INV_IMMO",
  stage: "CHANGEMENT_ECHELLE",
  amount: { total: 912_345, sought: 654_321, minimumUseful: 23_457 },
  instruments: ["PARTS_SOCIALES", "PRET_BANCAIRE", "TITRE_PARTICIPATIF"],
  actionTerritories: [],
  zonings: ["ACV"],
  deadline: "2027-06-30",
};

test("the public reads a range and families, never an exact sum nor an instrument", () => {
  const told = JSON.stringify(visibleNeed(need, "public"));
  for (const hidden of ["912345", "654321", "23457", "TITRE_PARTICIPATIF", "amount"]) {
    expect(told).not.toContain(hidden);
  }
  expect(visibleNeed(need, "public").need).toMatchObject({
    range: { from: 500_000, to: 1_000_000 },
    families: ["FONDS_PROPRES", "PRETS_AVANCES"],
    territories: [{ level: "COMMUNE", code: "58194" }],
  });
});

test("a field that Need may get later stays unseen by the public", () => {
  const later = { ...need, bankAccount: "secret" } as Need;
  expect(JSON.stringify(visibleNeed(later, "public"))).not.toContain("secret");
  expect(JSON.stringify(visibleNeed(later, "verified"))).not.toContain("secret");
});

test.each(["organisation", "verified"] as const)(
  "%s reads exact sums, instruments in order and the plan",
  (level) => {
    expect(visibleNeed(need, level)).toMatchObject({
      level,
      need: {
        amount: need.amount,
        instruments: ["PARTS_SOCIALES", "PRET_BANCAIRE", "TITRE_PARTICIPATIF"],
        foundElsewhere: 258_024,
      },
    });
  },
);

test("every sum has one range, and bounds belong to the range they open", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (euros) => {
      const range = amountRange(euros);
      expect(euros >= range.from && (range.to === null || euros < range.to)).toBe(true);
      expect(AMOUNT_RANGES.filter((one) => euros >= one.from && (one.to === null || euros < one.to))).toEqual(
        [range],
      );
    }),
  );
  expect(amountRange(10_000)).toEqual({ from: 10_000, to: 50_000 });
  expect(amountRange(50_000_000)).toEqual({ from: 50_000_000, to: null });
});

import { expect, test } from "vitest";
import { aNeed } from "#seeds/builders/need.ts";
import { amountRange } from "#domain/needs/visible-need.ts";
import { keeps, type NeedFilter } from "./need-filter.ts";

const need = aNeed({
  primaryTheme: "E_ALIM",
  secondaryThemes: ["D_MEDIAS"],
  actionTerritories: [{ level: "DEPARTEMENT", code: "26" }],
  amount: { total: 60_000, sought: 30_000, minimumUseful: null },
  instruments: ["MECENAT"],
  deadline: "2027-01-15",
});

test.each<[NeedFilter, boolean]>([
  [{}, true],
  [{ theme: "E_ALIM" }, true],
  [{ theme: "D_MEDIAS" }, true],
  [{ theme: "E_BIODIV_EAU" }, false],
  [{ territory: "D26" }, true],
  [{ territory: "R84" }, true],
  [{ territory: "C26362" }, true],
  [{ territory: "D29" }, false],
  [{ amount: amountRange(12_000) }, true],
  [{ amount: amountRange(60_000) }, false],
  [{ family: "DONS_SUBVENTIONS" }, true],
  [{ deadline: "90" }, true],
  [{ deadline: "none" }, false],
  [{ theme: "E_ALIM", territory: "D29" }, false],
])("%j", (filter, kept) => {
  expect(keeps(filter, need, "2026-11-25")).toBe(kept);
});

test("a need without a day is due within none", () => {
  const whenever = aNeed({ deadline: null });
  expect(keeps({ deadline: "365" }, whenever, "2026-11-25")).toBe(false);
  expect(keeps({ deadline: "none" }, whenever, "2026-11-25")).toBe(true);
});

import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

import type { Theme } from "#domain/vocabulary/codes.ts";

const judge = (excludedThemes: Theme[]) =>
  findingOf("excluded-themes", aNeed(), aCriteria({ excludedThemes })).verdict;

test("an excluded primary theme blocks, a secondary one is to check", () => {
  expect(judge([])).toBe("not-applicable");
  expect(judge(["D_MEDIAS"])).toBe("met");
  expect(judge(["S_EMPLOI_INSERTION"])).toBe("to-check");
  expect(judge(["E_ALIM", "S_EMPLOI_INSERTION"])).toBe("blocked");
});

import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (criteria: Parameters<typeof aCriteria>[0]) =>
  findingOf("themes", aNeed(), aCriteria(criteria));

test("a primary or a secondary theme in the list is enough, none blocks", () => {
  expect(judge({ themes: ["E_ALIM"] }).verdict).toBe("met");
  expect(judge({ themes: ["S_EMPLOI_INSERTION"] }).verdict).toBe("partly");
  expect(judge({ themes: ["D_MEDIAS"] }).verdict).toBe("blocked");
});

test("an empty list takes all", () => {
  expect(judge({ themes: [] }).verdict).toBe("met");
});

test("a financer that takes all and prefers none is neutral; one that prefers others is a little less near", () => {
  expect(judge({ themes: [], preferredThemes: [] }).fit.financer).toBe(0.5);
  expect(judge({ themes: [], preferredThemes: ["D_MEDIAS"] }).fit.financer).toBeLessThan(0.5);
});

test("a preferred theme fits better than a listed one, and never opens a closed list", () => {
  const listed = judge({ themes: ["E_ALIM"] }).fit.financer ?? 1;
  expect(judge({ themes: ["E_ALIM"], preferredThemes: ["E_ALIM"] }).fit.financer).toBeGreaterThan(listed);
  expect(judge({ themes: ["D_MEDIAS"], preferredThemes: ["E_ALIM"] }).verdict).toBe("blocked");
});

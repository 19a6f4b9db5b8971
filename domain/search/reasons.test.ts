import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { everything, type SearchFilters } from "./filters.ts";
import { reasonsForCriteria, reasonsForNeed } from "./reasons.ts";

const plain = (lines: string[]) => lines.map((line) => line.replace(/\s/gu, " "));
const search = (given: Partial<SearchFilters>): SearchFilters => ({ ...everything("needs"), ...given });

test("each thing that is asked has its line, in what the need has of it, a sum by its range", () => {
  const filters = search({
    words: "fourx",
    themes: ["E_ALIM"],
    territory: "R53",
    amounts: ["0", "10k"],
    deadline: "365",
  });
  expect(plain(reasonsForNeed(filters, aNeed(), ["Un four de plus"]))).toEqual([
    "Vos mots : « four ».",
    expect.stringMatching(/^Thème : Alimentation/),
    "Territoire : Bretagne.",
    "Montant : De 10 k€ à 50 k€.",
    "Échéance : 30 septembre 2027.",
  ]);
  expect(reasonsForNeed(search({}), aNeed(), [])).toEqual([]);
});

test("a word that stands only where the reader may not read is not told", () => {
  const filters = search({ words: "faillite" });
  expect(reasonsForNeed(filters, aNeed(), ["Un four de plus"])).toEqual([]);
});

test("a programme that takes any says so", () => {
  const filters = {
    ...everything("criteria"),
    territory: "D26",
    stages: ["EMERGENCE"],
    verified: true,
  } as SearchFilters;
  expect(plain(reasonsForCriteria(filters, aCriteria(), []))).toEqual([
    "Territoire : la France entière.",
    "Stade : tous acceptés.",
    "Identité : vérifiée.",
  ]);
});

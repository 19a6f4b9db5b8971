import fc from "fast-check";
import { expect, test } from "vitest";
import { THEMES } from "#domain/vocabulary/codes.ts";
import { searchFromParameters, searchToParameters } from "./address.ts";
import {
  AMOUNT_CODES,
  everything,
  FACETS,
  isUsed,
  type SearchFilters,
  searchFiltersSchema,
  without,
} from "./filters.ts";
import { nameSearch } from "./name.ts";

const read = (kind: "needs" | "criteria", address: string) =>
  searchFromParameters(kind, new URLSearchParams(address));
const search = (asked: Partial<SearchFilters>): SearchFilters => ({ ...everything("needs"), ...asked });

test("what an address asks is read, and written back the same", () => {
  const address = "q=ferme&theme=E_ALIM&territoire=D26&montant=0&montant=10k&echeance=90";
  const { filters, ignored } = read("needs", address);
  expect(filters).toEqual(
    search({ words: "ferme", themes: ["E_ALIM"], territory: "D26", amounts: ["0", "10k"], deadline: "90" }),
  );
  expect(ignored).toEqual([]);
  expect(searchToParameters(filters).toString()).toBe(address);
});

test("what cannot be read asks nothing and is named", () => {
  const { filters, ignored } = read(
    "needs",
    "theme=E_ALIM&theme=XXX&territoire=D99&montant=12&type=FONDATION&verifie=non&echeance=%27%20OR%201=1--&__proto__=1&zonage=",
  );
  expect(filters).toEqual(search({ themes: ["E_ALIM"] }));
  expect(ignored).toEqual(["theme", "territoire", "montant", "echeance", "verifie", "type"]);
});

test("a value given many times is given once", () => {
  const { filters, ignored } = read("needs", "theme=E_ALIM&".repeat(500));
  expect(filters).toEqual(search({ themes: ["E_ALIM"] }));
  expect(ignored).toEqual([]);
});

test("words are tidied and cut, whatever they are", () => {
  expect(read("needs", `q=${"x".repeat(10_000)}`).filters.words).toHaveLength(200);
  expect(read("needs", "q=%00%20a%0Ab%20").filters.words).toBe("a b");
  expect(read("needs", "q=%ED%A0%80").filters.words).toBe("");
});

const arbitraryFilters = fc.record({
  kind: fc.constantFrom("needs" as const, "criteria" as const),
  words: fc.string({ maxLength: 30, unit: "grapheme" }),
  themes: fc.subarray([...THEMES]),
  territory: fc.constantFrom(null, "R84", "D26", "D2A", "E200040459", "C26113"),
  amounts: fc.subarray([...AMOUNT_CODES]),
  deadline: fc.constantFrom(null, "30" as const, "none" as const),
});

test("any search survives its address and its JSON", () => {
  fc.assert(
    fc.property(arbitraryFilters, (asked) => {
      const filters = searchFiltersSchema.parse(asked);
      const { filters: back, ignored } = searchFromParameters(filters.kind, searchToParameters(filters));
      expect(back).toEqual(filters);
      expect(ignored).toEqual([]);
      expect(searchFiltersSchema.parse(JSON.parse(JSON.stringify(filters)))).toEqual(filters);
      for (const facet of FACETS) expect(isUsed(without(filters, facet), facet)).toBe(false);
      expect(nameSearch(filters)).not.toMatch(/undefined|, ,|^,|\s$/);
    }),
  );
});

test.each<[Partial<SearchFilters>, string]>([
  [{}, "Tous les besoins"],
  [{ kind: "criteria" }, "Tous les programmes"],
  [
    { themes: ["E_ALIM"], territory: "D26", amounts: ["0", "10k"] },
    "Alimentation durable dans la Drôme, jusqu'à 50\u00a0k€",
  ],
  [{ words: "épicerie", territory: "R53" }, "«\u00a0épicerie\u00a0» en Bretagne"],
  [{ territory: "C26113" }, "Besoins à Die"],
  [
    { kind: "criteria", themes: ["E_ALIM", "D_MEDIAS"] },
    "Programmes : Alimentation durable ou médias indépendants",
  ],
  [{ themes: ["E_ALIM", "D_MEDIAS", "D_CULTURE"] }, "3 thèmes"],
  [{ amounts: ["10k", "50k", "1m"] }, "Besoins, de 10\u00a0k€ à 150\u00a0k€ ou de 1\u00a0M€ à 3\u00a0M€"],
  [{ amounts: ["10m", "50m"] }, "Besoins, à partir de 10\u00a0M€"],
  [
    { kind: "criteria", verified: true, financerTypes: ["FONDATION"] },
    "Programmes, fondation (FRUP, entreprise), identité vérifiée",
  ],
  [
    { stages: ["EMERGENCE"], deadline: "30", legalForms: ["COOP"] },
    "Besoins, coopératives, émergence, d'ici un mois",
  ],
])("%j is called %s", (asked, name) => {
  expect(nameSearch(search(asked))).toBe(name);
});

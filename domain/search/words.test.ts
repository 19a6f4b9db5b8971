import fc from "fast-check";
import { expect, test } from "vitest";
import { aNeed } from "#seeds/builders/need.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { foldText } from "#domain/texts/fold.ts";
import { CONCEPTS, conceptNumber } from "#domain/texts/thesaurus.ts";
import { ANY, criteriaFacetCodes, foundIn, needFacetCodes } from "./facet-codes.ts";
import { extract, highlight } from "./highlight.ts";
import { SYNONYMS, synonymsOf, synonymTable } from "./synonyms.ts";
import { isWithin, tellingWords } from "./words.ts";

const marked = (text: string, typed: string) =>
  highlight(text, typed)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

test.each([
  ["epicerie", ["épicerie"]],
  ["Épiceries", ["épicerie"]],
  ["epi", ["épicerie"]],
  ["épicreie", ["épicerie"]],
  ["solidaire épicerie", ["épicerie", "solidaires"]],
  ["une", []],
  ["four", ["four"]],
])("« %s » marks %j", (typed, words) => {
  expect(marked("Une épicerie aux prix solidaires, un four.", typed)).toEqual(words);
});

test("a word of the field marks those that stand for it", () => {
  expect(synonymsOf("Ressourcerie")).toContain("recyclerie");
  expect(marked("La recyclerie du canal", "ressourcerie")).toEqual(["recyclerie"]);
  expect(Object.keys(synonymTable()).every((word) => word === foldText(word))).toBe(true);
});

test.each(SYNONYMS.flatMap(([concept, ...words]) => words.map((word) => [word, concept] as const)))(
  "« %s » is a word of %s in the thesaurus",
  (word, concept) => {
    const { pattern } = CONCEPTS[conceptNumber(concept)]!;
    pattern.lastIndex = 0;
    expect(pattern.test(foldText(word))).toBe(true);
  },
);

test("pieces are the text, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, typed) => {
      expect(
        highlight(text, typed)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("an extract is the sentence that says most of it", () => {
  const story = `Nous cuisons. ${"Le pain est bon. ".repeat(40)}La recyclerie vend des vélos réparés. Fin.`;
  expect(
    extract(story, "vélos recyclerie")
      ?.map(({ text }) => text)
      .join(""),
  ).toBe("La recyclerie vend des vélos réparés.");
  expect(extract(story, "cinéma")).toBeNull();
  const long = `${"mot ".repeat(100)}recyclerie ${"mot ".repeat(100)}`;
  const cut = extract(long, "recyclerie")!
    .map(({ text }) => text)
    .join("");
  expect(cut.length).toBeLessThan(240);
  expect(cut).toMatch(/^… .*recyclerie .*…$/);
});

test("words that say nothing are left out, and only ten are read", () => {
  expect(tellingWords("De l'Épicerie, dans la Drôme ! ' OR 1=1 -- \"")).toEqual([
    "epicerie",
    "drome",
    "or",
    "1",
    "1",
  ]);
  expect(tellingWords("mot ".repeat(5_000))).toHaveLength(10);
});

test.each([
  ["epicerie", "epicrie", 1, true],
  ["epicerie", "epicreie", 1, true],
  ["ferme", "forme", 0, false],
  ["agriculture", "agirculutre", 2, true],
  ["abc", "xyz", 2, false],
])("%s is %s but for %i letters: %s", (a, b, most, near) => {
  expect(isWithin(a, b, most)).toBe(near);
});

test("a need is counted where it acts, around it, and in it", () => {
  expect(foundIn(["C26113"])).toEqual(["E242600534", "D26", "R84"]);
  expect(foundIn(["R84"])).toContain("D26");
  expect(foundIn(["D26"]).some((key) => key.startsWith("E"))).toBe(true);
  expect(foundIn(["FR", "D26"])).toEqual([ANY]);
});

test("codes say of sums the range alone, and any where a programme takes all", () => {
  expect(needFacetCodes(aNeed())).toMatchObject({
    amounts: ["10k"],
    families: ["DONS_SUBVENTIONS"],
    legalForms: ["ASSO"],
    themes: ["E_ALIM", "S_EMPLOI_INSERTION"],
  });
  expect(criteriaFacetCodes(aCriteria({ ticket: { min: 5_000, max: 50_000 } }))).toMatchObject({
    amounts: ["0", "10k", "50k"],
    themes: [ANY],
    territory: [ANY],
    financerTypes: ["FONDATION"],
  });
  expect(criteriaFacetCodes(aCriteria({ excludedThemes: ["E_ALIM"] })).themes).not.toContain("E_ALIM");
});

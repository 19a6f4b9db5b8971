import { expect, test } from "vitest";
import { z } from "zod";
import {
  email,
  manyOf,
  oneOf,
  optionalDay,
  optionalEuros,
  optionalOneOf,
  optionalParagraphs,
  optionalText,
  requiredDay,
  requiredEuros,
  requiredParagraphs,
  requiredText,
  ticked,
  yesNo,
} from "./form-fields.ts";

const CODES = ["A", "B", "C"] as const;
const read = (field: z.ZodType, typed: unknown) => {
  const parsed = z.object({ field }).safeParse(typed === undefined ? {} : { field: typed });
  return parsed.success ? parsed.data.field : { refused: parsed.error.issues[0]!.message };
};

test.each<[string, z.ZodType, unknown, unknown]>([
  ["a line loses its line ends and blanks", requiredText("?"), "  La\r\n Meunerie ", "La Meunerie"],
  ["an empty line is none", optionalText(), "  ", null],
  ["an absent one too", optionalText(), undefined, null],
  ["paragraphs keep theirs", requiredParagraphs("?", { max: 20 }), "Un.\r\n\r\nDeux.", "Un.\n\nDeux."],
  ["no paragraph is none", optionalParagraphs({ max: 20 }), "\n", null],
  ["euros are whole", requiredEuros("?"), "1,5 M€", 1_500_000],
  ["no euros are none", optionalEuros(), "", null],
  ["a day is ISO", requiredDay("?"), "1er mai 2027", "2027-05-01"],
  ["no day is none", optionalDay(), undefined, null],
  ["a code is itself", oneOf(CODES, "?"), "B", "B"],
  ["no code is none", optionalOneOf(CODES, "?"), "", null],
  ["an absent code is none", optionalOneOf(CODES, "?"), undefined, null],
  ["one box is a list", manyOf(CODES), "A", ["A"]],
  ["the same box twice is one", manyOf(CODES), ["C", "A", "C"], ["C", "A"]],
  ["no box is an empty list", manyOf(CODES), undefined, []],
  ["a ticked box is yes", yesNo(), "on", true],
  ["an absent one is no", yesNo(), undefined, false],
  ["an address is small and whole", email("?"), " Lou@Exemple.ORG ", "lou@exemple.org"],
])("%s", (_title, field, typed, expected) => {
  expect(read(field, typed)).toEqual(expected);
});

test.each<[string, z.ZodType, unknown, RegExp]>([
  ["nothing where something must be", requiredText("Écrivez un nom."), " ", /^Écrivez un nom\.$/],
  ["nothing sent at all", requiredText("Écrivez un nom."), undefined, /^Écrivez un nom\.$/],
  ["too long", requiredText("?", { max: 3 }), "abcd", /^3 signes au plus : il y en a 4\.$/],
  ["no euros", requiredEuros("Écrivez une somme."), "", /^Écrivez une somme\.$/],
  ["cents", requiredEuros("?"), "25,50", /./],
  ["a day that is none", optionalDay(), "30/02/2027", /n'existe pas/],
  ["no day", requiredDay("Choisissez un jour."), "", /^Choisissez un jour\.$/],
  ["an unknown code", oneOf(CODES, "Choisissez."), "X", /^Choisissez\.$/],
  ["an unknown code among others", manyOf(CODES), ["A", "X"], /liste/],
  ["no box", manyOf(CODES, { missing: "Cochez-en une." }), undefined, /^Cochez-en une\.$/],
  ["too many", manyOf(CODES, { most: { count: 1, sentence: "Une seule." } }), ["A", "B"], /^Une seule\.$/],
  ["a box not ticked", ticked("Cochez."), undefined, /^Cochez\.$/],
  ["an address without a site", email("?"), "lou@", /adresse complète/],
])("%s is refused with its sentence", (_title, field, typed, sentence) => {
  expect(read(field, typed)).toEqual({ refused: expect.stringMatching(sentence) });
});

import { expect, test } from "vitest";
import * as codes from "./codes.ts";
import vocabulary from "./vocabulary.json";

const codesOf = (entries: (string | { code: string })[]) =>
  entries.map((entry) => (typeof entry === "string" ? entry : entry.code));

test("the literal codes are those of the exchange format, in its order", () => {
  expect(codes.LEGAL_FORMS).toEqual(codesOf(vocabulary.legalForms));
  expect(codes.QUALITIES).toEqual(codesOf(vocabulary.qualities));
  expect(codes.INSTRUMENTS).toEqual(codesOf(vocabulary.instruments));
  expect(codes.INSTRUMENT_FAMILIES).toEqual(codesOf(vocabulary.instrumentFamilies));
  expect(codes.FINANCER_TYPES).toEqual(codesOf(vocabulary.financerTypes));
  expect(codes.THEMES).toEqual(codesOf(vocabulary.themes));
  expect(codes.STAGES).toEqual(codesOf(vocabulary.stages));
  expect(codes.PURPOSES).toEqual(codesOf(vocabulary.purposes));
  expect(codes.ZONINGS).toEqual(codesOf(vocabulary.zonings));
});

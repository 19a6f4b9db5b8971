import { describe, expect, it } from "vitest";
import * as codes from "./codes.ts";
import type { VocabularyEntry } from "./entry.ts";
import { vocabularyEntries } from "./entry.ts";
import { FINANCER_TYPE_ENTRIES } from "./financer-types.ts";
import { GENERAL_INTEREST_ENTRIES } from "./general-interest.ts";
import {
  INSTRUMENT_ENTRIES,
  INSTRUMENT_FAMILY_ENTRIES,
  instrumentEntry,
  instrumentsOfFamily,
} from "./instruments.ts";
import { financerTypeLabel, legalFormLabel, qualityLabel } from "./labels.ts";
import { LEGAL_FORM_ENTRIES } from "./legal-forms.ts";
import { MEETING_FORMAT_ENTRIES, MEETING_FORMATS } from "./meeting-formats.ts";
import { PLACE_TYPE_ENTRIES, PLACE_TYPES } from "./place-types.ts";
import { PURPOSE_ENTRIES } from "./purposes.ts";
import { QUALITY_ENTRIES } from "./qualities.ts";
import { REFUSAL_REASON_ENTRIES, REFUSAL_REASONS } from "./refusal-reasons.ts";
import { STAGE_ENTRIES } from "./stages.ts";
import { THEME_DIMENSIONS, THEME_ENTRIES, themesOfDimension } from "./themes.ts";
import vocabulary from "./vocabulary.json";
import { ZONING_ENTRIES } from "./zonings.ts";

const LISTS: [name: string, codes: readonly string[], entries: readonly VocabularyEntry[]][] = [
  ["legal forms", codes.LEGAL_FORMS, LEGAL_FORM_ENTRIES],
  ["qualities", codes.QUALITIES, QUALITY_ENTRIES],
  ["instruments", codes.INSTRUMENTS, INSTRUMENT_ENTRIES],
  ["families of instruments", codes.INSTRUMENT_FAMILIES, INSTRUMENT_FAMILY_ENTRIES],
  ["types of financers", codes.FINANCER_TYPES, FINANCER_TYPE_ENTRIES],
  ["themes", codes.THEMES, THEME_ENTRIES],
  ["stages", codes.STAGES, STAGE_ENTRIES],
  ["purposes", codes.PURPOSES, PURPOSE_ENTRIES],
  ["zonings", codes.ZONINGS, ZONING_ENTRIES],
  ["general interest", codes.GENERAL_INTEREST, GENERAL_INTEREST_ENTRIES],
  ["refusal reasons", REFUSAL_REASONS, REFUSAL_REASON_ENTRIES],
  ["meeting formats", MEETING_FORMATS, MEETING_FORMAT_ENTRIES],
  ["place types", PLACE_TYPES, PLACE_TYPE_ENTRIES],
];

describe.each(LISTS)("%s", (_, known, entries) => {
  it("has one entry a code, in its order", () => {
    expect(entries.map((entry) => entry.code)).toEqual(known);
    expect(new Set(known).size).toBe(known.length);
  });

  it("names and explains each in one plain sentence with its source", () => {
    for (const { code, label, sentence, source } of entries) {
      expect(label, code).toMatch(/\S/);
      expect(label, code).not.toBe(code);
      expect(sentence, code).toMatch(/^[\p{Lu}].*[^.]\.$/u);
      expect(sentence, code).not.toMatch(/[^\d ]\. \p{Lu}/u);
      expect(sentence.length, code).toBeLessThan(190);
      expect(source, code).toMatch(/\S/);
    }
  });

  it("promises nothing, advises nothing", () => {
    for (const { sentence } of entries) {
      expect(sentence).not.toMatch(
        /recommand|meilleur|opportunité|rentab|garanti(?:e|t) (?:de )?réussi|sans risque/i,
      );
    }
  });

  it("gives each a label of its own", () => {
    expect(new Set(entries.map((entry) => entry.label)).size).toBe(entries.length);
  });
});

describe("what the lists say beyond labels", () => {
  it("keeps the labels of the exchange format", () => {
    expect(LEGAL_FORM_ENTRIES.map((entry) => entry.label)).toEqual(
      vocabulary.legalForms.map((entry) => entry.label),
    );
    expect(THEME_ENTRIES.map((entry) => entry.label)).toEqual(vocabulary.themes.map((entry) => entry.label));
  });

  it("does not mix up a code that two lists share", () => {
    expect(legalFormLabel("COLLECTIVITE")).not.toBe(financerTypeLabel("COLLECTIVITE"));
    expect(qualityLabel("PTCE")).toContain("PTCE");
  });

  it("puts each instrument in one of the five families", () => {
    const spread = codes.INSTRUMENT_FAMILIES.flatMap((family) =>
      instrumentsOfFamily(family).map((entry) => entry.code),
    );
    expect(spread.sort()).toEqual([...codes.INSTRUMENTS].sort());
    expect(codes.INSTRUMENT_FAMILIES.every((family) => instrumentsOfFamily(family).length > 0)).toBe(true);
  });

  it("teaches usual amounts, and says nothing where none is usual", () => {
    expect(instrumentEntry("MECENAT")).toMatchObject({ usualTicket: "5 – 100 k€", usualDuration: "1–3 ans" });
    expect(instrumentEntry("NATURE_COMPETENCES")).toMatchObject({ usualTicket: null, usualDuration: null });
  });

  it("spreads the 24 themes over the three dimensions, each with its sustainable development goals", () => {
    expect(THEME_DIMENSIONS.map((dimension) => themesOfDimension(dimension).length)).toEqual([8, 9, 7]);
    for (const { sdg } of THEME_ENTRIES) {
      expect(sdg.length).toBeGreaterThan(0);
      expect(sdg.every((goal) => Number.isInteger(goal) && goal >= 1 && goal <= 17)).toBe(true);
    }
  });

  it("refuses a list whose code has no label", () => {
    expect(() => vocabularyEntries(["A"], [], { A: ["Une phrase."] })).toThrow("no label for A");
  });
});

import { describe, expect, it } from "vitest";
import { INSTRUMENTS, LEGAL_FORMS } from "./codes.ts";
import { instrumentPermission } from "./instrument-matrix.ts";
import { conditionalWarning, impossibleReason, practicalNote } from "./instrument-warnings.ts";

const cells = LEGAL_FORMS.flatMap((legalForm) =>
  INSTRUMENTS.map((instrument) => ({
    legalForm,
    instrument,
    permission: instrumentPermission(legalForm, instrument),
  })),
);

describe("what is told of each legal form and instrument", () => {
  it("warns of every condition, and of nothing else", () => {
    for (const { legalForm, instrument, permission } of cells) {
      const warning = conditionalWarning(legalForm, instrument);
      expect(warning !== null, `${legalForm} × ${instrument}`).toBe(permission === "conditional");
    }
  });

  it("says why for every impossibility, and for nothing else", () => {
    for (const { legalForm, instrument, permission } of cells) {
      const reason = impossibleReason(legalForm, instrument);
      expect(reason !== null, `${legalForm} × ${instrument}`).toBe(permission === "impossible");
    }
  });

  it("speaks plainly and names its source", () => {
    for (const { legalForm, instrument } of cells) {
      for (const told of [conditionalWarning, impossibleReason, practicalNote].map((tell) =>
        tell(legalForm, instrument),
      )) {
        if (!told) continue;
        expect(told.sentence).toMatch(/^[\p{Lu}].*\.$/u);
        expect(told.source).toMatch(/\S/);
      }
    }
  });

  it.each([
    ["ASSO_1901", "MECENAT", "intérêt général"],
    ["SCIC", "MECENAT", "intérêt général"],
    ["ASSO_1901", "TITRE_ASSOCIATIF", "deux ans"],
    ["FRUP", "TITRE_ASSOCIATIF", "fondations"],
    ["SARL_ESS", "PARTS_SOCIALES", "SARL"],
    ["SOC_ESS", "SUBVENTION", "de minimis"],
    ["SCOP", "PRET_HONNEUR", "la personne qui dirige"],
    ["COOP_AUTRE", "TITRE_PARTICIPATIF", "coopératives"],
  ] as const)("%s × %s: the condition says « %s »", (legalForm, instrument, words) => {
    expect(conditionalWarning(legalForm, instrument)?.sentence).toContain(words);
  });

  it.each([
    ["ASSO_1901", "CAPITAL_ACTIONS", "n'a pas de capital"],
    ["SCOP", "CAPITAL_ACTIONS", "parts sociales"],
    ["SOC_ESS", "MECENAT", "presse"],
    ["SCOP", "MECENAT", "non lucratif"],
    ["FDD", "SUBVENTION", "argent public"],
    ["COLLECTIF", "PRET_BANCAIRE", "structure porteuse"],
    ["SCIC", "APPORT_ADR", "association"],
  ] as const)("%s × %s: impossible because « %s »", (legalForm, instrument, words) => {
    expect(impossibleReason(legalForm, instrument)?.sentence).toContain(words);
  });

  it.each([
    ["FOND_ENTREPRISE", "DON_PARTICULIER", "salariés"],
    ["ASSO_1901", "APPORT_ADR", "membre"],
    ["SOC_ESS", "CAPITAL_ACTIONS", "public"],
  ] as const)("%s × %s: possible, and good to know « %s »", (legalForm, instrument, words) => {
    expect(practicalNote(legalForm, instrument)?.sentence).toContain(words);
  });

  it("has nothing to add where nothing is to be known", () => {
    expect(practicalNote("FRUP", "DON_PARTICULIER")).toBeNull();
    expect(practicalNote("SCOP", "PRET_BANCAIRE")).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { readCriteriaLine } from "./criteria-line.ts";
import { LONGEST_LINE } from "./faults.ts";
import { readNeedLine } from "./need-line.ts";

const need = {
  id: "b-1",
  organisation: {
    name: "La Halle aux Possibles",
    legalForm: "SCIC",
    qualities: ["ESS"],
    generalInterest: "no",
    headquarters: "58194",
  },
  title: "Refaire le toit de la halle",
  summary: "Le toit fuit.",
  story: "Il pleut dans l'atelier depuis mars 🌧️.",
  primaryTheme: "D_TIERS_LIEUX",
  secondaryThemes: [],
  purpose: "INV_IMMO",
  stage: null,
  amount: { total: 90_000, sought: 60_000, minimumUseful: null },
  instruments: ["PARTS_SOCIALES"],
  actionTerritories: [{ level: "DEPARTEMENT", code: "58" }],
  zonings: [],
  deadline: "2027-06-30",
};

const faultsOf = (changes: object) => {
  const read = readNeedLine(JSON.stringify({ ...need, ...changes }));
  return read.ok ? [] : read.faults;
};

describe("a line of needs.jsonl", () => {
  test("gives the same object back", () => {
    expect(readNeedLine(JSON.stringify(need))).toEqual({ ok: true, value: need });
  });

  test("missing fields are unknown, missing lists are empty", () => {
    const { purpose: _purpose, zonings: _zonings, deadline: _deadline, ...rest } = need;
    expect(readNeedLine(JSON.stringify(rest))).toMatchObject({
      ok: true,
      value: { purpose: null, zonings: [], deadline: null },
    });
  });

  test("a field that is missing is told otherwise than one of the wrong kind", () => {
    expect(faultsOf({ title: 5, primaryTheme: undefined, stage: "PLUS_TARD" })).toEqual([
      { field: "title", message: "texte attendu" },
      { field: "primaryTheme", message: "ce champ manque" },
      { field: "stage", message: "code inconnu du vocabulaire" },
    ]);
  });

  test("every fault is told with its field", () => {
    const faults = faultsOf({
      primaryTheme: "E_RIEN",
      amount: { total: -3, sought: 10.5, minimumUseful: "x" },
      deadline: "2027-02-30",
      actionTerritories: [{ level: "REGION", code: "58" }],
      secondaryThemes: ["E_ALIM", "E_ALIM", "E_ALIM", "E_ALIM", "E_ALIM"],
    });
    expect(faults.map((fault) => fault.field)).toEqual([
      "primaryTheme",
      "secondaryThemes",
      "amount.total",
      "amount.sought",
      "amount.minimumUseful",
      "actionTerritories.0.code",
      "deadline",
    ]);
    for (const fault of faults) expect(fault.message).not.toMatch(/invalid|expected|undefined/i);
  });

  test.each([
    [{ amount: { total: 100, sought: 200, minimumUseful: null } }, "amount.sought"],
    [{ amount: { total: 300, sought: 200, minimumUseful: 250 } }, "amount.minimumUseful"],
    [{ amount: { total: 9e15, sought: 200, minimumUseful: 1 } }, "amount.total"],
    [{ title: "x".repeat(121) }, "title"],
    [{ title: " \n" }, "title"],
    [{ story: "\u0000" }, "story"],
    [{ id: "a b" }, "id"],
    [{ organisation: { ...need.organisation, headquarters: "58999" } }, "organisation.headquarters"],
    [{ organisation: "La Halle" }, "organisation"],
  ])("%j is refused on %s", (changes, field) => {
    expect(faultsOf(changes).map((fault) => fault.field)).toEqual([field]);
  });

  test("an emoji counts as one character", () => {
    expect(faultsOf({ title: "🌧".repeat(120) })).toEqual([]);
  });

  test("HTML and right-to-left text are text", () => {
    expect(faultsOf({ title: "<script>alert(1)</script>", summary: "مرحبا" })).toEqual([]);
  });

  test.each(["", "{", "[]", "null", "42", '"texte"'])("%j is no object", (line) => {
    const read = readNeedLine(line);
    expect(!read.ok && read.faults.map((fault) => fault.field)).toEqual([""]);
  });

  test("an enormous line is refused before it is parsed", () => {
    const read = readNeedLine("[".repeat(LONGEST_LINE + 1));
    expect(!read.ok && read.faults[0]?.message).toMatch(/trop longue/);
  });
});

describe("a line of criteria.jsonl", () => {
  const criteria = {
    id: "c-1",
    financer: { name: "CIGALES", type: "CLUB_CIGALES" },
    title: "Petites sommes",
  };

  test("what is missing is unknown, none or all", () => {
    expect(readCriteriaLine(JSON.stringify(criteria))).toMatchObject({
      ok: true,
      value: {
        themes: [],
        ticket: null,
        requiresGeneralInterest: false,
        financer: { operatorLinked: false },
      },
    });
  });

  test.each([
    [{ ticket: { min: 10, max: 5 } }, "ticket.min"],
    [{ cofinancingMinimumShare: 1.2 }, "cofinancingMinimumShare"],
    [{ decisionDelayDays: -1 }, "decisionDelayDays"],
    [{ territories: [{ level: "DEPARTEMENT", code: "999" }] }, "territories.0.code"],
    [{ validUntil: "hier" }, "validUntil"],
    [{ instruments: ["PRET", "MECENAT"] }, "instruments.0"],
  ])("%j is refused on %s", (changes, field) => {
    const read = readCriteriaLine(JSON.stringify({ ...criteria, ...changes }));
    expect(!read.ok && read.faults.map((fault) => fault.field)).toEqual([field]);
  });
});

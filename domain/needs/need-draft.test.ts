import fc from "fast-check";
import { expect, test } from "vitest";
import { needSchema } from "#domain/exchange/need-line.ts";
import { permittedInstruments } from "#domain/matching/prepare.ts";
import { arbitraryNeed } from "#seeds/builders/arbitrary.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { type DraftFault, draftFaults } from "./draft-faults.ts";
import { changedFields, emptyDraft, type NeedDraft, needDraftSchema } from "./need-draft.ts";
import { sumPlan } from "./plan-remarks.ts";
import { draftOf, type NeedDetails, readDraft, unfinishedNeed } from "./read-draft.ts";

const NO_DETAILS: NeedDetails = {
  moneyAllows: null,
  riskIfNotFound: null,
  plan: [],
  startsOn: null,
  supportWished: null,
  meetingFormats: [],
  readingCorrections: [],
};
const { organisation } = aNeed();
const today = "2026-11-24";
const reader = { legalForm: organisation.legalForm, today };
const whole = draftOf({ need: aNeed(), details: NO_DETAILS });
const faultsOf = (changes: Partial<NeedDraft>) => draftFaults({ ...whole, ...changes }, reader);
const told = (faults: DraftFault[]) => faults.map(({ field, message }) => `${field} : ${message}`);

test("an empty draft lacks what a need cannot do without, each on its step", () => {
  expect(draftFaults(emptyDraft(), reader)).toEqual([
    { step: "essential", field: "title", kind: "missing", message: "un titre" },
    { step: "essential", field: "summary", kind: "missing", message: "un résumé" },
    { step: "essential", field: "primaryTheme", kind: "missing", message: "le thème principal" },
    { step: "money", field: "total", kind: "missing", message: "le coût total du projet" },
    { step: "money", field: "sought", kind: "missing", message: "la somme que vous cherchez" },
    { step: "money", field: "instruments", kind: "missing", message: "au moins une manière d'être financé" },
  ]);
});

test("sums, days and texts are read as people type and paste them", () => {
  const typed = {
    ...whole,
    total: "80 k€",
    sought: "40 000 €",
    deadline: "30 septembre 2027",
    title: "\ufeffUn  four\r\n",
  };
  const read = readDraft(typed, { id: "n", organisation, today });
  expect(read).toMatchObject({
    ok: true,
    value: {
      need: { title: "Un  four", amount: { total: 80_000, sought: 40_000 }, deadline: "2027-09-30" },
    },
  });
});

test("an instrument that the legal form cannot use is refused with the reason of the law", () => {
  expect(told(faultsOf({ instruments: ["MECENAT", "CAPITAL_ACTIONS"] }))).toEqual([
    "instruments : Actions / capital : Cette forme juridique n'a pas de capital que l'on puisse acheter.",
  ]);
});

test("sums must hold together", () => {
  expect(faultsOf({ sought: "90 000" }).map(({ field }) => field)).toEqual(["sought"]);
  expect(faultsOf({ minimumUseful: "50k" }).map(({ field }) => field)).toEqual(["minimumUseful"]);
  expect(faultsOf({ total: "0", sought: "0", minimumUseful: "" }).map(({ field }) => field)).toEqual([
    "total",
    "sought",
  ]);
});

test("a day that has passed, a fifth theme, a text too long, a choice of no list, half a line are told", () => {
  const story = "é".repeat(1_501);
  expect(told(faultsOf({ deadline: "1/1/2026", story, stage: "TARD" }))).toEqual([
    "deadline : Le 1er janvier 2026 est passé.",
    "stage : Ce choix n'est pas dans la liste.",
    "story : 1501 caractères : c'est 1 de trop, 1500 au plus.",
  ]);
  expect(
    told(faultsOf({ secondaryThemes: ["E_ALIM", "D_CULTURE", "D_MEDIAS", "E_MOBILITES", "E_ADAPTATION"] })),
  ).toEqual(["secondaryThemes : 4 au plus : vous en avez choisi 5."]);
  const expenses = [
    { label: "Four", euros: "" },
    { label: "", euros: "12k" },
    { label: " ", euros: "" },
  ];
  expect(faultsOf({ expenses }).map(({ field }) => field)).toEqual(["expenses.0.euros", "expenses.1.label"]);
});

test("territories that do not exist are known by the server", () => {
  const read = readDraft({ ...whole, actionTerritories: ["D35", "D999"] }, { id: "n", organisation, today });
  expect(!read.ok && read.error.faults.map(({ field }) => field)).toEqual(["actionTerritories"]);
});

test("the plan says by how much it does not add up", () => {
  const draft = {
    ...whole,
    expenses: [
      { label: "Four", euros: "60 000" },
      { label: "Travaux", euros: "20k" },
    ],
    resources: [
      { label: "Épargne de l'association", euros: "30 000", status: "found" },
      { label: "Fondations", euros: "40 000", status: "to-find" },
    ],
  };
  const { expenses, resources, remarks } = sumPlan(draft);
  expect([expenses, resources]).toEqual([80_000, 70_000]);
  expect(remarks.map((remark) => remark.replace(/\s/g, " "))).toEqual([
    "Il manque 10 000 € de ressources pour couvrir les dépenses.",
  ]);
  const other = sumPlan({ ...draft, total: "75 000", sought: "35 000" });
  expect(other.remarks).toHaveLength(3);
  expect(sumPlan(emptyDraft()).remarks).toEqual([]);
});

test("matching can be asked before the rest is said, and says what it waits for", () => {
  const of = { id: "n", organisation, today };
  expect(unfinishedNeed(emptyDraft(), of)).toEqual({
    ok: false,
    error: { kind: "too-early", needed: ["primaryTheme", "sought", "instruments"] },
  });
  const begun = { ...emptyDraft(), primaryTheme: "E_ALIM", sought: "40k", instruments: ["MECENAT"] };
  expect(unfinishedNeed(begun, of)).toMatchObject({
    ok: true,
    value: { amount: { total: 40_000, sought: 40_000, minimumUseful: null } },
  });
});

test("every need becomes a draft and back, and what is read is valid for the exchange format", () => {
  fc.assert(
    fc.property(arbitraryNeed, (generated) => {
      const instruments = permittedInstruments(generated);
      fc.pre(instruments.length > 0);
      const texts = { title: "Un titre", summary: "Un résumé", story: "Un récit" };
      const need = { ...generated, ...texts, instruments, deadline: null };
      const draft = draftOf({ need, details: NO_DETAILS });
      const read = readDraft(draft, { id: need.id, organisation: need.organisation, today });
      if (!read.ok) throw new Error(told(read.error.faults).join());
      expect(needSchema.safeParse(read.value.need).success).toBe(true);
      expect(changedFields(draftOf(read.value), draft)).toEqual(
        need.secondaryThemes.includes(need.primaryTheme) ? ["secondaryThemes"] : [],
      );
    }),
  );
});

test("whatever is kept is a draft again", () => {
  expect(
    needDraftSchema.parse({ title: 3, instruments: 4, zonings: "QPV", expenses: [{ label: null }], more: 1 }),
  ).toEqual({
    ...emptyDraft(),
    zonings: ["QPV"],
    expenses: [{ label: "", euros: "" }],
  });
});

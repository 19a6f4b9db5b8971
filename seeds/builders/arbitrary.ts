import fc from "fast-check";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { TerritoryRef } from "#domain/territories/territory.ts";
import {
  GENERAL_INTEREST,
  INSTRUMENTS,
  LEGAL_FORMS,
  PURPOSES,
  QUALITIES,
  STAGES,
  THEMES,
} from "#domain/vocabulary/codes.ts";
import { aCriteria } from "./criteria.ts";
import { aNeed } from "./need.ts";

// Few values of each kind, so that random needs and programmes meet often enough for every rule to be what decides.
const some = <Value>(values: readonly Value[], most = values.length) =>
  fc.subarray([...values], { maxLength: Math.min(most, values.length) });
const instruments = some([
  "MECENAT",
  "SUBVENTION",
  "PARTS_SOCIALES",
  "PRET_BANCAIRE",
] satisfies (typeof INSTRUMENTS)[number][]);
const legalForms: (typeof LEGAL_FORMS)[number][] = ["ASSO_1901", "SCIC", "COLLECTIF"];
const themes: (typeof THEMES)[number][] = ["E_ALIM", "D_MEDIAS", "S_GRAND_AGE"];
const stages: (typeof STAGES)[number][] = ["AMORCAGE", "CONSOLIDATION"];
const purposes: (typeof PURPOSES)[number][] = ["INV_IMMO", "FONCIER"];
const qualities: (typeof QUALITIES)[number][] = ["ESS", "ESUS", "IAE"];
const euros = fc.constantFrom(1_000, 5_000, 20_000, 50_000, 100_000);

const territories: TerritoryRef[] = [
  { level: "COMMUNE", code: "26281" },
  { level: "COMMUNE", code: "75111" },
  { level: "COMMUNE", code: "97415" },
  { level: "EPCI", code: "200040459" },
  { level: "DEPARTEMENT", code: "26" },
  { level: "DEPARTEMENT", code: "44" },
  { level: "REGION", code: "84" },
  { level: "REGION", code: "44" },
  { level: "NATIONAL", code: "FR" },
];

/** Random needs that exercise every rule, their unknowns included. */
export const arbitraryNeed: fc.Arbitrary<Need> = fc
  .record({
    organisation: fc.record({
      legalForm: fc.constantFrom(...legalForms),
      generalInterest: fc.constantFrom(...GENERAL_INTEREST),
      qualities: fc.option(some(qualities)),
      headquarters: fc.constantFrom("26281", "75111", "67482"),
    }),
    primaryTheme: fc.constantFrom(...themes),
    secondaryThemes: some(themes, 2),
    stage: fc.option(fc.constantFrom(...stages)),
    purpose: fc.option(fc.constantFrom(...purposes)),
    instruments,
    actionTerritories: some(territories, 2),
    minimumUseful: fc.option(fc.constantFrom(0, 1_000, 5_000)),
    sought: euros.filter((sum) => sum >= 5_000),
    deadline: fc.constantFrom("2026-12-01", "2027-09-30", null),
  })
  .map(({ minimumUseful, sought, ...rest }) =>
    aNeed({ ...rest, amount: { total: 2 * sought, sought, minimumUseful } }),
  );

/** Random programmes that exercise every rule, their unknowns included. */
export const arbitraryCriteria: fc.Arbitrary<Criteria> = fc
  .record({
    instruments,
    ticket: fc.option(fc.tuple(euros, euros).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))),
    legalForms: some(legalForms, 2),
    requiredQualities: some(qualities, 1),
    requiresGeneralInterest: fc.boolean(),
    territories: some(territories, 2),
    themes: some(themes, 2),
    preferredThemes: some(themes, 1),
    excludedThemes: some(themes, 1),
    stages: some(stages, 1),
    purposes: some(purposes, 1),
    excludedPurposes: some(purposes, 1),
    validUntil: fc.constantFrom("2026-11-23", "2026-11-24", "2027-06-30", null),
    decisionDelayDays: fc.option(fc.constantFrom(30, 120)),
    cofinancingMinimumShare: fc.option(fc.constantFrom(0.2, 0.6)),
  })
  .map((criteria) => aCriteria(criteria));

// INTERIM by coordinator, so that pair() runs: TEXTS replaces this file (keep this path and these exports).
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
export type TextEvidence = {
  concept: string;
  label: string;
  polarity: "liked" | "disliked" | "required" | "refused";
  author: "organisation" | "financer";
  quote: string;
  counterpart: string | null;
  weight: number;
};
export type TextFit = { score: number | null; evidence: TextEvidence[] };
export type TextReading = { readings: TextEvidence[] };
export const readNeed = (_need: Need): TextReading => ({ readings: [] });
export const readCriteria = (_criteria: Criteria): TextReading => ({ readings: [] });
export const fitTexts = (
  _n: TextReading,
  _c: TextReading,
): { forFinancer: TextFit; forOrganisation: TextFit } => ({
  forFinancer: { score: null, evidence: [] },
  forOrganisation: { score: null, evidence: [] },
});

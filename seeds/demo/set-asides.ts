import type { IntroductionSide } from "#domain/introductions/status.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";

/** Invented: how often one side set something aside for a reason. */
export type DemoSetAsides = { by: IntroductionSide; reason: RefusalReason; times: number };

export const DEMO_SET_ASIDES: readonly DemoSetAsides[] = [
  { by: "financer", reason: "MONTANT_HORS_FOURCHETTE", times: 13 },
  { by: "financer", reason: "CALENDRIER", times: 10 },
  { by: "financer", reason: "STADE", times: 8 },
  { by: "financer", reason: "CAPACITE_REMBOURSEMENT", times: 6 },
  { by: "financer", reason: "GOUVERNANCE", times: 2 },
  { by: "organisation", reason: "INSTRUMENT_INADAPTE", times: 11 },
  { by: "organisation", reason: "CALENDRIER", times: 7 },
  { by: "organisation", reason: "GOUVERNANCE", times: 3 },
];

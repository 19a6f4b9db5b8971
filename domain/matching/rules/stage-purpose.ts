import type { Purpose, Stage } from "#domain/vocabulary/codes.ts";
import type { PreparedCriteria, PreparedNeed } from "../prepare.ts";
import { blocked, met, notApplicable, type Rule, toCheck } from "../verdict.ts";

export type StagePurposeFacts =
  | { kind: "any-stage-purpose" }
  | { kind: "stage-purpose-accepted"; stage: Stage | null; purpose: Purpose | null }
  | { kind: "stage-purpose-unknown"; missing: ("stage" | "purpose")[] }
  | { kind: "stage-refused"; stage: Stage; accepted: Stage[] }
  | { kind: "purpose-refused"; purpose: Purpose; accepted: Purpose[] }
  | { kind: "purpose-excluded"; purpose: Purpose };

/**
 * Are the organisation's stage and the need's purpose among those that the financer takes? Empty lists take all; what is
 * unknown is to check where the financer's lists would decide. Source: exchange format, rule 9.
 */
export const stagePurpose: Rule<StagePurposeFacts> = (need, criteria) => {
  const { stage, purpose } = need;
  if (stage && criteria.stages.length > 0 && !criteria.stages.includes(stage)) {
    return blocked({ kind: "stage-refused", stage, accepted: criteria.stages });
  }
  if (purpose && criteria.purposes.length > 0 && !criteria.purposes.includes(purpose)) {
    return blocked({ kind: "purpose-refused", purpose, accepted: criteria.purposes });
  }
  if (purpose && criteria.excludedPurposes.includes(purpose))
    return blocked({ kind: "purpose-excluded", purpose });
  const missing = unknownButDecisive(need, criteria);
  if (missing.length > 0) return toCheck({ kind: "stage-purpose-unknown", missing });
  const byStage = criteria.stages.length > 0;
  const byPurpose = criteria.purposes.length > 0;
  if (!byStage && !byPurpose) return notApplicable({ kind: "any-stage-purpose" });
  // A financer that names both the stage and the purpose has written of this very case; naming one is half of it.
  const fit = byStage && byPurpose ? 1 : 0.8;
  const accepted = { stage: byStage ? stage : null, purpose: byPurpose ? purpose : null };
  return met({ financer: fit }, { kind: "stage-purpose-accepted", ...accepted });
};

function unknownButDecisive(need: PreparedNeed, criteria: PreparedCriteria): ("stage" | "purpose")[] {
  const missing: ("stage" | "purpose")[] = [];
  if (need.stage === null && criteria.stages.length > 0) missing.push("stage");
  const purposeDecides = criteria.purposes.length > 0 || criteria.excludedPurposes.length > 0;
  if (need.purpose === null && purposeDecides) missing.push("purpose");
  return missing;
}

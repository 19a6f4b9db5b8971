import type { Quality } from "#domain/vocabulary/codes.ts";
import { blocked, met, notApplicable, type Rule, toCheck } from "../verdict.ts";

export type QualitiesFacts =
  | { kind: "no-quality-required" }
  | { kind: "qualities-held"; qualities: Quality[] }
  | { kind: "qualities-unknown"; qualities: Quality[] }
  | { kind: "qualities-missing"; qualities: Quality[] };

/** Does the organisation hold every quality that the financer requires? Source: exchange format, rule 6. */
export const qualities: Rule<QualitiesFacts> = (need, criteria) => {
  const required = criteria.requiredQualities;
  const held = need.organisation.qualities;
  if (required.length === 0) return notApplicable({ kind: "no-quality-required" });
  if (held === null) return toCheck({ kind: "qualities-unknown", qualities: required });
  const missing = required.filter((quality) => !held.includes(quality));
  if (missing.length > 0) return blocked({ kind: "qualities-missing", qualities: missing });
  return met({}, { kind: "qualities-held", qualities: required });
};

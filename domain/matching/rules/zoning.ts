import type { Zoning } from "#domain/vocabulary/codes.ts";
import { graded, notApplicable, type Rule } from "../verdict.ts";

export type ZoningFacts =
  | { kind: "no-preferred-zoning" }
  | { kind: "zonings"; shared: Zoning[]; preferred: Zoning[] };

/** A wish, never a condition: does the need act in a zoning that the financer prefers? Source: exchange format, preferredZonings. */
export const zoning: Rule<ZoningFacts> = (need, criteria) => {
  const preferred = criteria.preferredZonings;
  if (preferred.length === 0) return notApplicable({ kind: "no-preferred-zoning" });
  const shared = preferred.filter((code) => need.zonings.includes(code));
  return graded({ financer: shared.length > 0 ? 1 : 0.3 }, { kind: "zonings", shared, preferred });
};

import { blocked, met, notApplicable, type Rule, toCheck } from "../verdict.ts";
import { sharedInstruments } from "./instrument.ts";

export type MecenatFacts =
  | { kind: "mecenat"; ruling: boolean }
  | { kind: "no-mecenat" }
  | { kind: "no-general-interest" };

/**
 * May the organisation receive mécénat? Asked where mécénat is the only instrument left, or the financer requires
 * general interest. Source: exchange format, rule 2; art. 200 and 238 bis CGI.
 */
export const mecenat: Rule<MecenatFacts> = (need, criteria) => {
  const shared = sharedInstruments(need, criteria);
  const onlyMecenat = shared.length === 1 && shared[0] === "MECENAT";
  if (!onlyMecenat && !criteria.requiresGeneralInterest) return notApplicable({ kind: "no-mecenat" });
  const { generalInterest } = need.organisation;
  if (generalInterest === "no") return blocked({ kind: "no-general-interest" });
  if (generalInterest === "unknown") return toCheck({ kind: "mecenat", ruling: false });
  return met({}, { kind: "mecenat", ruling: generalInterest === "ruling" });
};

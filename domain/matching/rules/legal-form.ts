import type { LegalForm } from "#domain/vocabulary/codes.ts";
import { blocked, met, notApplicable, type Rule } from "../verdict.ts";

export type LegalFormFacts =
  | { kind: "any-legal-form" }
  | { kind: "legal-form-accepted"; legalForm: LegalForm }
  | { kind: "legal-form-refused"; legalForm: LegalForm; accepted: LegalForm[] };

/** Does the financer take this legal form? An empty list takes all. Source: exchange format, rule 5. */
export const legalForm: Rule<LegalFormFacts> = (need, criteria) => {
  const form = need.organisation.legalForm;
  if (criteria.legalForms.length === 0) return notApplicable({ kind: "any-legal-form" });
  if (criteria.legalForms.includes(form)) return met({}, { kind: "legal-form-accepted", legalForm: form });
  return blocked({ kind: "legal-form-refused", legalForm: form, accepted: criteria.legalForms });
};

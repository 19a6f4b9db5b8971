import { fitTexts, type TextEvidence } from "#domain/texts/reading.ts";
import { graded, notApplicable, type Rule } from "../verdict.ts";

export type TextsFacts = { kind: "texts-silent" } | { kind: "texts"; evidence: TextEvidence[] };

/**
 * A wish, never a condition: do the free texts agree, by what each side writes that it likes, dislikes, asks or refuses?
 * Source: docs/decisions, texts as concepts.
 */
export const texts: Rule<TextsFacts> = (need, criteria) => {
  const { forFinancer, forOrganisation } = fitTexts(need.reading, criteria.reading);
  if (forFinancer.score === null && forOrganisation.score === null)
    return notApplicable({ kind: "texts-silent" });
  const fit = { financer: forFinancer.score, organisation: forOrganisation.score };
  return graded(fit, { kind: "texts", evidence: [...forFinancer.evidence, ...forOrganisation.evidence] });
};

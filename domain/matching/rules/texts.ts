import { fitTexts, type TextReading } from "#domain/texts/reading.ts";
import { graded, notApplicable, type Rule } from "../verdict.ts";

/** Both readings: which sentences to quote is worked out only for the pairings that are explained. */
export type TextsFacts =
  | { kind: "texts-silent" }
  | { kind: "texts"; need: TextReading; criteria: TextReading };

/**
 * A wish, never a condition: do the free texts agree, by what each side writes that it likes, dislikes, asks or refuses?
 * Source: docs/decisions, texts as concepts.
 */
export const texts: Rule<TextsFacts> = (need, criteria) => {
  const fit = fitTexts(need.reading, criteria.reading);
  if (fit === null) return notApplicable({ kind: "texts-silent" });
  return graded(
    { financer: fit, organisation: fit },
    { kind: "texts", need: need.reading, criteria: criteria.reading },
  );
};

import { openingsOf, wordPattern } from "./word-pattern.ts";

/** What a concept is about; some weigh more than others in what two sides write to each other. */
export type ConceptFamily =
  | "activity"
  | "public"
  | "object"
  | "place"
  | "size"
  | "maturity"
  | "governance"
  | "money"
  | "manner"
  | "terms";

/** Something of the field that texts speak of in many words. Patterns are written against folded text. */
export type Concept = {
  code: string;
  /** In the middle of a sentence. */
  label: string;
  family: ConceptFamily;
  pattern: RegExp;
  /** The first letters of all that the pattern can read; an empty one: any. */
  openings: readonly string[];
  /** Turns that say it by a negation, « jamais revendu »: met in what is refused, they still say the thing itself. Null: none. */
  negative: RegExp | null;
  /** Wider concepts that come with it: who refuses buildings refuses a barn. */
  implies: readonly string[];
};

type Entry = readonly [
  code: string,
  label: string,
  words: string,
  implies?: readonly string[],
  negativeWords?: string,
];

/** Concepts of one family. How `words` are written: `word-pattern.ts`. */
export function conceptsOf(family: ConceptFamily, entries: readonly Entry[]): Concept[] {
  return entries.map(([code, label, positiveWords, implies = [], negativeWords]) => {
    const words = negativeWords ? `${positiveWords} ${negativeWords}` : positiveWords;
    return {
      code,
      label,
      family,
      pattern: wordPattern(words),
      openings: openingsOf(words),
      negative: negativeWords ? wordPattern(negativeWords) : null,
      implies,
    };
  });
}

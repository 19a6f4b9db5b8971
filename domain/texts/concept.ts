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
  /** Wider concepts that come with it: who refuses buildings refuses a barn. */
  implies: readonly string[];
};

type Entry = [code: string, label: string, words: string, implies?: readonly string[]];

/** Concepts of one family. `words` are alternatives, each read from the start of a word. */
export function conceptsOf(family: ConceptFamily, entries: readonly Entry[]): Concept[] {
  return entries.map(([code, label, words, implies = []]) => ({
    code,
    label,
    family,
    pattern: new RegExp(`(?<![a-z])(?:${words})`, "g"),
    implies,
  }));
}

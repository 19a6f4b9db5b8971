import type { RuleName } from "#domain/matching/rules/rules.ts";
import type { Verdict } from "#domain/matching/verdict.ts";

/** A line of correspondence as it is read. `question` settles what is to check. */
export type LetterLine = {
  rule: RuleName;
  title: string;
  verdict: Verdict;
  sentence: string;
  question: string | null;
};

/** A pairing as a short letter tells it, from one side. Holds words only: what the level hides never leaves the server. */
export type Letter = {
  /** The harmonic score in hundredths. */
  score: number;
  /** Of the criteria that one or the other declared, how many correspond, wholly or in part. */
  corresponding: number;
  declared: number;
  reasons: LetterLine[];
  otherSide: LetterLine | null;
  weakest: LetterLine | null;
  toCheck: LetterLine[];
  blocking: LetterLine[];
  lines: LetterLine[];
};

import { foldText } from "#domain/texts/fold.ts";
import { FRENCH_STOP_WORDS } from "#domain/texts/stop-words.ts";

/** An engine reads no more words than this: Meilisearch's own limit. */
export const MOST_WORDS = 10;

const STOP_WORDS = new Set(FRENCH_STOP_WORDS.map(foldText));

/** The words of a text, folded, where they stand. */
export function* wordsIn(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu))
    yield { word: foldText(match[0]), start: match.index, end: match.index + match[0].length };
}

/** The telling words of what was typed, folded, in order: those that say nothing by themselves are left out. */
export function tellingWords(typed: string): string[] {
  const words = [...wordsIn(typed)]
    .map(({ word }) => word)
    .filter((word) => word !== "" && !STOP_WORDS.has(word));
  return words.slice(0, MOST_WORDS);
}

/** How many letters of a word may be wrong: none of a short one. The same for both engines. */
export const ONE_TYPO_FROM = 6;
export const TWO_TYPOS_FROM = 10;
export const typosAllowed = (word: string): number =>
  word.length >= TWO_TYPOS_FROM ? 2 : word.length >= ONE_TYPO_FROM ? 1 : 0;

/**
 * Are these the same word, a few letters aside: added, left out, changed, or two neighbours exchanged (Damerau-Levenshtein)?
 * `most` is small: what is farther is not measured.
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return false;
    [before, last] = [last, row];
  }
  return last[b.length]! <= most;
}

import { foldText } from "./fold.ts";
import { isAgainst, type Polarity, ruledPieces } from "./polarity.ts";
import { segmentsOf } from "./segments.ts";
import { CONCEPTS, conceptNumber } from "./thesaurus.ts";

/** A concept found in a text: how its writer holds it, and the sentence it comes from. */
export type Mention = { concept: number; polarity: Polarity; quote: string; weight: number };

/** Longest quote, in characters. */
const LONGEST_QUOTE = 160;

/** Every concept of a text, once for each piece that speaks of it. `weight` tells a title from a story. */
export function readConcepts(text: string, weight: number): Mention[] {
  const mentions: Mention[] = [];
  for (const segment of segmentsOf(text)) {
    const quote = quoteOf(segment);
    for (const { text: piece, polarity } of ruledPieces(foldText(segment))) {
      for (const concept of conceptsIn(piece)) mentions.push({ concept, polarity, quote, weight });
    }
  }
  return mentions;
}

const IMPLIED = CONCEPTS.map((concept) => concept.implies.map(conceptNumber));

function conceptsIn(piece: string): Set<number> {
  const found = new Set<number>();
  for (const [number, { pattern }] of CONCEPTS.entries()) {
    pattern.lastIndex = 0;
    if (!pattern.test(piece)) continue;
    found.add(number);
    for (const implied of IMPLIED[number] ?? []) found.add(implied);
  }
  return found;
}

/** The writer's own words, cut at a word's end. */
export function quoteOf(segment: string): string {
  if (segment.length <= LONGEST_QUOTE) return segment;
  return `${segment.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "")}…`;
}

/** Those that the writer speaks for, or against. */
export const mentionsAgainst = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({ polarity }) => isAgainst(polarity));

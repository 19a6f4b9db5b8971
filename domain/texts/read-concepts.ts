import { conceptsIn } from "./concepts-in.ts";
import { piecesOf } from "./pieces-of.ts";
import { isAgainst, type Polarity, type Voice } from "./polarity.ts";

/** A concept found in a text: how its writer holds it, and the sentence it comes from. */
export type Mention = { concept: number; polarity: Polarity; quote: string; weight: number };

/** Longest quote, in characters. */
const LONGEST_QUOTE = 160;

/** Every concept of a text, once for each piece that speaks of it. `weight` tells a title from a story. */
export function readConcepts(text: string, weight: number, voice: Voice = "financer"): Mention[] {
  const mentions: Mention[] = [];
  for (const { segment, pieces } of piecesOf(text, voice)) {
    const quote = quoteOf(segment);
    for (const { text: piece, polarity, unless } of pieces) {
      for (const [concept, saying] of conceptsIn(piece)) {
        // Who refuses festivals does not refuse culture.
        if (saying === "implied" && isAgainst(polarity)) continue;
        const held = saying === "by-negation" ? (unless ?? polarity) : polarity;
        mentions.push({ concept, polarity: held, quote, weight });
      }
    }
  }
  return mentions;
}

/** The writer's own words, cut at a word's end. */
export function quoteOf(segment: string): string {
  if (segment.length <= LONGEST_QUOTE) return segment;
  return `${segment.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "")}…`;
}

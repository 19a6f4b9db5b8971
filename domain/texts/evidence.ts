import type { Polarity } from "./polarity.ts";
import { isAgainst } from "./polarity.ts";
import { conceptWeight, type TextReading } from "./reading.ts";
import { CONCEPTS } from "./thesaurus.ts";

/**
 * A concept that the financer likes, dislikes, asks for or refuses and that the need speaks of, with both sentences.
 * `counterpart` is null when the need's fields say it. `weight`: above 0 it brings together, below it separates.
 */
export type TextEvidence = {
  concept: string;
  label: string;
  polarity: Exclude<Polarity, "mentioned">;
  quote: string;
  counterpart: string | null;
  weight: number;
};

/** No more than this many sentences are quoted. */
const MOST = 3;
/** Below this a need hardly speaks of a concept, and quoting it would puzzle. */
const PRESENT_FROM = 0.35;

/** The strongest likes and dislikes of the financer that the need meets, each with the sentence it comes from. */
export function evidenceOf(need: TextReading, criteria: TextReading): TextEvidence[] {
  const met = CONCEPTS.map((_, concept) => ({
    concept,
    weight: conceptWeight(concept) * (criteria.stance[concept] ?? 0) * (need.stance[concept] ?? 0),
  }))
    .filter(({ concept, weight }) => weight !== 0 && (need.stance[concept] ?? 0) >= PRESENT_FROM)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const told: TextEvidence[] = [];
  for (const { concept, weight } of met) {
    const own = criteria.mentions.find(
      (one) => one.concept === concept && isStance(one.polarity) && isAgainst(one.polarity) === weight < 0,
    );
    const named = CONCEPTS[concept];
    if (!own || !named || told.some((one) => one.quote === own.quote)) continue;
    const other = need.mentions.find((one) => one.concept === concept && !isAgainst(one.polarity));
    told.push({
      concept: named.code,
      label: named.label,
      polarity: own.polarity as TextEvidence["polarity"],
      quote: own.quote,
      counterpart: other?.quote ?? null,
      weight,
    });
    if (told.length === MOST) break;
  }
  return told;
}

const isStance = (polarity: Polarity): boolean => polarity !== "mentioned";

import type { Polarity } from "./polarity.ts";
import type { Mention } from "./read-concepts.ts";
import { TEXT_NUMBERS } from "./text-numbers.ts";
import { CONCEPTS, conceptNumber } from "./thesaurus.ts";

const STANCE: Record<Polarity, number> = TEXT_NUMBERS.stances;
/** Said many times, a like is not a passion. */
const STRONGEST = 2;

/** A wish that a field says without a word counts as one that is spoken of. */
const WISHED_BY_FIELD = STANCE.mentioned;

/** How wished for (above 0) or unwelcome (below) each concept is for the writer, by concept number. */
export function stanceOf(mentions: readonly Mention[], wishes: readonly string[] = []): Float64Array {
  const stance = new Float64Array(CONCEPTS.length);
  for (const code of wishes) stance[conceptNumber(code)] = WISHED_BY_FIELD;
  for (const { concept, polarity } of mentions) stance[concept] = (stance[concept] ?? 0) + STANCE[polarity];
  return stance.map((sum) => Math.max(-STRONGEST, Math.min(STRONGEST, sum)));
}

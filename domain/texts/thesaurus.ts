import type { Concept } from "./concept.ts";
import { DEMOCRACY } from "./thesaurus/democracy.ts";
import { ECOLOGY } from "./thesaurus/ecology.ts";
import { GOVERNANCE, MONEY, OBJECTS } from "./thesaurus/objects.ts";
import { MANNERS, MATURITY, PLACES, SIZES } from "./thesaurus/settings.ts";
import { SOCIETY } from "./thesaurus/society.ts";
import { TERMS } from "./thesaurus/terms.ts";

/** Every concept that texts are read for. A concept's place in the list is its number in readings. */
export const CONCEPTS: readonly Concept[] = [
  ...ECOLOGY,
  ...SOCIETY,
  ...DEMOCRACY,
  ...OBJECTS,
  ...GOVERNANCE,
  ...MONEY,
  ...PLACES,
  ...SIZES,
  ...MATURITY,
  ...MANNERS,
  ...TERMS,
];

const NUMBERS = new Map(CONCEPTS.map(({ code }, number) => [code, number]));

/** The number of a concept. Throws on a code that is none: codes are only written in this folder. */
export function conceptNumber(code: string): number {
  const number = NUMBERS.get(code);
  if (number === undefined) throw new Error(`no concept is called ${code}`);
  return number;
}

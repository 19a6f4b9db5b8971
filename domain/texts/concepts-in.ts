import { CONCEPTS, conceptNumber } from "./thesaurus.ts";
import { OPENING } from "./word-pattern.ts";

const IMPLIED = CONCEPTS.map((concept) => concept.implies.map(conceptNumber));

/** Numbers of the concepts that may be read where these letters begin a word. */
const BY_OPENING = new Map<string, number[]>();
for (const [number, { openings }] of CONCEPTS.entries())
  for (const opening of openings) BY_OPENING.set(opening, [...(BY_OPENING.get(opening) ?? []), number]);

/** How a piece says a concept: in its own words, by a turn that is itself a negation, or only through a narrower one. */
export type Saying = "outright" | "by-negation" | "implied";

/** The concepts of a folded piece, each with how it is said. */
export function conceptsIn(piece: string): Map<number, Saying> {
  const found = new Map<number, Saying>();
  for (const number of candidatesIn(piece)) {
    const { pattern, negative } = CONCEPTS[number]!;
    if (!matches(pattern, piece)) continue;
    found.set(number, negative !== null && matches(negative, piece) ? "by-negation" : "outright");
  }
  // A wider concept said beside a narrower one is mostly said by the same word.
  const wider = [...found.keys()].flatMap((number) => IMPLIED[number] ?? []);
  for (const number of wider) found.set(number, "implied");
  return found;
}

/** In the order of the thesaurus, so that what is read does not depend on where it stands in the text. */
function candidatesIn(piece: string): number[] {
  const candidates = new Set(BY_OPENING.get("") ?? []);
  const openings = new Set<string>();
  const blanked = piece.replaceAll("-", " ");
  for (const { index } of blanked.matchAll(/(?<![a-z])[a-z0-9']/g)) {
    for (let length = 1; length <= OPENING; length += 1) openings.add(blanked.slice(index, index + length));
  }
  for (const opening of openings) for (const number of BY_OPENING.get(opening) ?? []) candidates.add(number);
  return [...candidates].sort((a, b) => a - b);
}

function matches(pattern: RegExp, piece: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(piece);
}

import type { Need } from "#domain/needs/need.ts";
import { conceptsOfFields } from "./need-facts.ts";
import { isAgainst } from "./polarity.ts";
import { type Mention, readConcepts } from "./read-concepts.ts";
import { CONCEPTS, conceptNumber } from "./thesaurus.ts";

/** What a title, a summary and a story weigh: the shorter, the more each word was chosen. */
const TITLE = 1;
const SUMMARY = 0.7;
const STORY = 0.4;

/** Every concept that a need's texts speak of. */
export const mentionsOfNeed = (need: Need): Mention[] => [
  ...readConcepts(need.title, TITLE, "organisation"),
  ...readConcepts(need.summary, SUMMARY, "organisation"),
  ...readConcepts(need.story, STORY, "organisation"),
];

/** What an organisation asks for counts more than what it tells besides. */
const ASKED = 2;

/** A term that is refused counts more than one that is only spoken of. */
const REFUSED_TERM = 2;

/**
 * How present each concept is in a need, by number, from 0 to 1: what its fields say, and what its texts say without
 * refusing it. The terms of a help that a need refuses count against, down to -2.
 */
export function presenceOf(need: Need, mentions: readonly Mention[] = mentionsOfNeed(need)): Float64Array {
  const said = new Float64Array(CONCEPTS.length);
  const refused = new Float64Array(CONCEPTS.length);
  for (const { concept, polarity, weight } of mentions) {
    const sums = isAgainst(polarity) ? refused : said;
    sums[concept] = (sums[concept] ?? 0) + weight * (polarity === "required" ? ASKED : 1);
  }
  const presence = said.map((sum, number) => {
    const against = CONCEPTS[number]?.family === "terms" ? saturated(refused[number] ?? 0) : 0;
    return saturated(sum) - REFUSED_TERM * against;
  });
  for (const [code, strength] of conceptsOfFields(need)) {
    const number = conceptNumber(code);
    presence[number] = Math.max(presence[number] ?? 0, strength);
  }
  return lessOpposites(presence);
}

/** What is the one is hardly the other: as much is taken from each as there is of its contrary, times this. */
const OPPOSED = 0.4;
const OPPOSITES = (
  [
    ["ONE_CHIEF", "SHARED_LEAD"],
    ["ONE_CHIEF", "NOT_ONE_MAN"],
    ["CITY", "RURAL"],
    ["BEGINNING", "ESTABLISHED"],
    ["SMALL", "LARGE"],
    ["RESALE", "LONG_LIFE"],
    ["EXIT", "LIMITED_PROFIT"],
    ["GIG_WORK", "LASTING_JOBS"],
  ] as const
).map(([one, other]) => [conceptNumber(one), conceptNumber(other)] as const);

function lessOpposites(presence: Float64Array): Float64Array {
  const less = presence.slice();
  for (const [one, other] of OPPOSITES) {
    less[one] = (less[one] ?? 0) - OPPOSED * Math.max(0, presence[other] ?? 0);
    less[other] = (less[other] ?? 0) - OPPOSED * Math.max(0, presence[one] ?? 0);
  }
  return less;
}

/** Said again and again, it counts less and less more. */
const saturated = (sum: number): number => 1 - Math.exp(-1.2 * sum);

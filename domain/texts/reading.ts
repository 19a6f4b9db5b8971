import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { ConceptFamily } from "./concept.ts";
import {
  correctedQuotes,
  correctMentions,
  type Corrections,
  NO_CORRECTIONS,
  REACH_CODE,
  readingKey,
  turned,
} from "./corrections.ts";
import { wishesOfFields } from "./criteria-facts.ts";
import { conceptsOfFields } from "./need-facts.ts";
import { piecesOf } from "./pieces-of.ts";
import { isAgainst, type Polarity } from "./polarity.ts";
import { mentionsOfNeed, presenceOf } from "./presence.ts";
import { distanceInReach, type Reach, readReach } from "./reach.ts";
import { type Mention, quoteOf, readConcepts } from "./read-concepts.ts";
import { segmentsOf } from "./segments.ts";
import { stanceOf } from "./stance.ts";
import frequencies from "./text-frequencies.json";
import { TEXT_NUMBERS } from "./text-numbers.ts";
import { CONCEPTS, conceptNumber } from "./thesaurus.ts";
import { type Topic, topicOf, topicShared } from "./topic.ts";

/** What one side's texts were read to say, ready to be compared. */
export type TextReading = {
  topic: Topic;
  mentions: Mention[];
  /** By concept number: how present in a need, from 0 to 1, below 0 for the terms it refuses; how wished for (above 0) or unwelcome (below) in a programme. */
  stance: Float64Array;
  /** The stance as it counts: against what is usual, by weight, and shortened for those that speak of much. */
  counted: Float64Array;
  /** A need: what it is for, by concept number, as its fields say it. A programme: none. */
  centre: readonly number[];
  /** A programme: how far it says it goes. */
  reach: Reach | null;
  /** A need: the commune of its headquarters. */
  commune: string | null;
};

const FAMILY_WEIGHT: Record<ConceptFamily, number> = TEXT_NUMBERS.families;
const USUAL = frequencies.concepts as Record<string, { presence: number; stance: number }>;

/** What a concept weighs: by its family, and by how rare it is among needs (a frozen table). */
export const conceptWeight = (number: number): number => {
  const concept = CONCEPTS[number];
  if (!concept) return 0;
  const presence = Math.max(0, USUAL[concept.code]?.presence ?? 0);
  return FAMILY_WEIGHT[concept.family] * Math.log(1 + 1 / (presence + 1 / frequencies.needs));
};

/** A field that says this surely what a need is for speaks of its centre. */
const CENTRAL_FROM = 0.9;
const CENTRAL_FAMILIES: ReadonlySet<ConceptFamily | undefined> = new Set<ConceptFamily>([
  "activity",
  "object",
]);

/** Reads what a need says of itself: title, summary, story, and what its fields say in words; as its author corrects it. */
export function readNeed(need: Need, corrections: Corrections = NO_CORRECTIONS): TextReading {
  const mentions = correctMentions(mentionsOfNeed(need), corrections);
  const presence = presenceOf(need, mentions);
  const topic = topicOf([
    [need.title, 2],
    [need.summary, 1],
    [need.story, 1],
    ...refusedIn(need.summary).map((text) => [text, -1] as const),
    ...refusedIn(need.story).map((text) => [text, -1] as const),
  ]);
  return {
    topic,
    mentions,
    stance: presence,
    counted: countPresence(presence),
    centre: centreOf(need),
    reach: null,
    commune: need.organisation.headquarters,
  };
}

/** What a need is for: what its fields say surely, and the trades and objects that its title names. */
function centreOf(need: Need): number[] {
  const fields = [...conceptsOfFields(need)].filter(([, strength]) => strength >= CENTRAL_FROM);
  const named = [
    ...fields.map(([code]) => conceptNumber(code)),
    ...readConcepts(need.title, 1, "organisation").map(({ concept }) => concept),
  ];
  return [...new Set(named)].filter((number) => CENTRAL_FAMILIES.has(CONCEPTS[number]?.family));
}

/** The pieces of a text that its writer is against: their words are taken back, for a need is not about what it refuses. */
const refusedIn = (text: string): string[] =>
  piecesOf(text, "organisation")
    .flatMap(({ pieces }) => pieces)
    .filter(({ polarity }) => isAgainst(polarity))
    .map((piece) => piece.text);

const TOPIC_WEIGHT: Record<Polarity, number> = TEXT_NUMBERS.topicStances;

/** Reads what a programme likes, asks, dislikes and refuses, and how far it goes; as its author corrects it. Its title is a wish. */
export function readCriteria(criteria: Criteria, corrections: Corrections = NO_CORRECTIONS): TextReading {
  const { title, text } = criteria;
  const titled = readConcepts(title, 1).map((mention) => ({ ...mention, polarity: "liked" as const }));
  const read = readConcepts(text, 1);
  const mentions = [...titled, ...correctMentions(read, corrections)];
  const stance = stanceOf(mentions, wishesOfFields(criteria));
  const whole = correctedQuotes(read, corrections);
  const pieces = piecesOf(text, "financer").flatMap(({ segment, pieces: ruled }) => {
    const kind = whole.get(quoteOf(segment));
    if (kind === "dropped") return [];
    return kind === "turned" ? ruled.map((piece) => ({ ...piece, polarity: turned(piece.polarity) })) : ruled;
  });
  const said = pieces.map((piece) => [piece.text, TOPIC_WEIGHT[piece.polarity]] as const);
  return {
    topic: topicOf([[title, 2], ...said]),
    mentions,
    stance,
    counted: countStance(stance),
    centre: [],
    reach: correctReach(readReach(segmentsOf(text)), corrections),
    commune: null,
  };
}

const correctReach = (reach: Reach | null, corrections: Corrections): Reach | null =>
  reach && corrections.has(readingKey({ code: REACH_CODE, polarity: "required", quote: reach.quote }))
    ? null
    : reach;

/** A need's presences as they count: against what is usual, by weight, shortened. */
export function countPresence(presence: Float64Array): Float64Array {
  const unusual = presence.map((strength, number) => strength - usual(number, "presence"));
  return shortened(unusual.map((strength, number) => strength * conceptWeight(number)));
}

/** A programme's stances as they count: against what is usual, shortened; their weight is on the need's side. */
export const countStance = (stance: Float64Array): Float64Array =>
  shortened(
    stance.map((strength, number) => strength - usual(number, "stance")),
    conceptWeight,
  );

const usual = (number: number, of: "presence" | "stance"): number =>
  USUAL[CONCEPTS[number]?.code ?? ""]?.[of] ?? 0;

/** Long texts speak of more: divided by the square root of the length, so that much said is neither lost nor all. */
function shortened(values: Float64Array, weight: (number: number) => number = () => 1): Float64Array {
  const square = values.reduce((sum, value, number) => sum + (value * weight(number)) ** 2, 0);
  const divisor = Math.max(0.5, Math.sqrt(square)) ** 0.5;
  return values.map((value) => value / divisor);
}

/**
 * How well both sides' texts fit, in [0, 1], .5 neutral: what the programme wishes and would not, met in the need, each
 * against what is usual; how much both speak of the same things; how near it is, where a reach is written. Null when one
 * side's texts say nothing. The same from both sides, and whatever else is ranked.
 */
export function fitTexts(need: TextReading, criteria: TextReading): number | null {
  if (need.topic.size === 0 || criteria.topic.size === 0) return null;
  let met = 0;
  for (let number = 0; number < CONCEPTS.length; number += 1) {
    met += (need.counted[number] ?? 0) * (criteria.counted[number] ?? 0);
  }
  const shared = topicShared(need.topic, criteria.topic) - TEXT_NUMBERS.usuallyShared;
  return logistic(
    TEXT_NUMBERS.concept * met +
      TEXT_NUMBERS.topic * shared -
      TEXT_NUMBERS.central * againstCentre(need, criteria) +
      nearness(need, criteria),
  );
}

/** How much a programme is against what a need is for: one such word weighs more than many agreements beside it. */
const againstCentre = ({ centre }: TextReading, { stance }: TextReading): number =>
  centre.reduce((most, number) => Math.max(most, -(stance[number] ?? 0)), 0);

/** Within the reach that a programme writes of, or beyond it. */
function nearness({ commune }: TextReading, { reach }: TextReading): number {
  if (!reach || !commune) return 0;
  const share = distanceInReach(reach, commune);
  if (share === null) return 0;
  return share <= 1 ? TEXT_NUMBERS.within : -TEXT_NUMBERS.beyond * Math.min(1, share - 1);
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

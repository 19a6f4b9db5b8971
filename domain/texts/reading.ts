import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { ConceptFamily } from "./concept.ts";
import type { Polarity } from "./polarity.ts";
import { mentionsOfNeed, presenceOf } from "./presence.ts";
import { type Mention, readConcepts } from "./read-concepts.ts";
import { TEXT_NUMBERS } from "./text-numbers.ts";
import frequencies from "./text-frequencies.json";
import { CONCEPTS } from "./thesaurus.ts";
import { type Topic, topicOf, topicShared } from "./topic.ts";

/** How well texts fit each side, in [0, 1], .5 neutral; null when they say nothing that can be used. */
export type TextFit = { financer: number | null; organisation: number | null };

/** What one text of one side was read to say, ready to be compared. */
export type TextReading = {
  topic: Topic;
  mentions: Mention[];
  /** By concept number: how present in a need; how wished for (above 0) or unwelcome (below) in a programme. */
  stance: Float64Array;
  /** Numbers of the concepts whose stance is not 0. */
  told: number[];
  length: number;
};

const FAMILY_WEIGHT: Record<ConceptFamily, number> = TEXT_NUMBERS.families;

/** How rare each concept is among needs, from a frozen table. */
const RARITY = CONCEPTS.map(({ code }) => {
  const count = (frequencies.concepts as Record<string, number>)[code] ?? 0;
  return Math.log(1 + frequencies.needs / (1 + count));
});

/** What a concept weighs: by its family, and by how rare it is. */
export const conceptWeight = (number: number): number =>
  FAMILY_WEIGHT[CONCEPTS[number]?.family ?? "activity"] * (RARITY[number] ?? 0);

/** Reads what a need says of itself: title, summary, story, and what its fields say in words. */
export function readNeed(need: Need): TextReading {
  const mentions = mentionsOfNeed(need);
  const topic = topicOf([
    [need.title, 2],
    [need.summary, 1],
    [need.story, 1],
  ]);
  return toReading(topic, mentions, presenceOf(need, mentions));
}

const STANCE: Record<Polarity, number> = TEXT_NUMBERS.stances;
/** Said many times, a like is not a passion. */
const STRONGEST_STANCE = 2;

/** Reads what a programme likes, asks, dislikes and refuses. Its title is a wish. */
export function readCriteria({ title, text }: Criteria): TextReading {
  const titled = readConcepts(title, 1).map((mention) => ({ ...mention, polarity: "liked" as const }));
  const mentions = [...titled, ...readConcepts(text, 1)];
  const stance = new Float64Array(CONCEPTS.length);
  for (const { concept, polarity } of mentions) stance[concept] = (stance[concept] ?? 0) + STANCE[polarity];
  const bounded = stance.map((sum) => Math.max(-STRONGEST_STANCE, Math.min(STRONGEST_STANCE, sum)));
  return toReading(
    topicOf([
      [title, 2],
      [text, 1],
    ]),
    mentions,
    bounded,
  );
}

function toReading(topic: Topic, mentions: Mention[], stance: Float64Array): TextReading {
  const told = [...stance.keys()].filter((number) => stance[number] !== 0);
  const square = told.reduce((sum, number) => sum + (conceptWeight(number) * (stance[number] ?? 0)) ** 2, 0);
  return { topic, mentions, stance, told, length: Math.sqrt(square) };
}

/**
 * How two readings fit each side. For the financer: what it wishes and what it would not, met in the need. For the
 * organisation: what the programme wishes that it is, less what it refuses itself. For both: how much they speak of the
 * same things. The same whichever side asks, and whatever else is ranked.
 */
export function fitTexts(need: TextReading, criteria: TextReading): TextFit {
  const shared = topicShared(need.topic, criteria.topic);
  let wished = 0;
  let unwelcome = 0;
  for (const concept of criteria.told) {
    const met = conceptWeight(concept) * (criteria.stance[concept] ?? 0) * (need.stance[concept] ?? 0);
    if (met > 0) wished += met;
    else unwelcome += met;
  }
  if (wished === 0 && unwelcome === 0 && shared === 0) return SILENT;
  const scale = TEXT_NUMBERS.concept / normal(need.length, criteria.length);
  const common = TEXT_NUMBERS.topic * shared - TEXT_NUMBERS.expected;
  const financer = common + scale * (wished + unwelcome);
  const organisation = common + scale * (wished + TEXT_NUMBERS.organisationUnwelcome * unwelcome);
  return { financer: logistic(financer), organisation: logistic(organisation) };
}

const SILENT: TextFit = { financer: null, organisation: null };
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Long texts speak of more: both lengths count, each by half. */
const normal = (need: number, criteria: number): number =>
  Math.max(0.5, need) ** TEXT_NUMBERS.needNormal * Math.max(0.5, criteria) ** TEXT_NUMBERS.criteriaNormal;

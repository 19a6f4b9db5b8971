import { stemsOf } from "./stems.ts";
import frequencies from "./text-frequencies.json";

/** What a text is about: its stems, each weighing by how often it stands there and how rare it is, of length 1 together. */
export type Topic = ReadonlyMap<string, number>;

const TEXTS = frequencies.texts;
const COUNTS = new Map(Object.entries(frequencies.stems));

/** How rare a stem is among the texts of the field, from a frozen table: the corpus that is ranked changes nothing. */
const rarity = (stem: string): number => Math.log(1 + TEXTS / (1 + (COUNTS.get(stem) ?? 0)));

/** The topic of several texts, each with its weight; below 0 for what its writer is against. */
export function topicOf(parts: readonly (readonly [text: string, weight: number])[]): Topic {
  const counts = new Map<string, number>();
  for (const [text, weight] of parts) {
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  }
  let square = 0;
  for (const [stem, count] of counts) {
    const weight = Math.sign(count) * (1 + Math.log(1 + Math.abs(count))) * rarity(stem);
    counts.set(stem, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [stem, weight] of counts) counts.set(stem, weight / length);
  return counts;
}

/** How much two topics share, up to 1: the cosine of both; below 0 when one is mostly against the other. */
export function topicShared(one: Topic, other: Topic): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [stem, weight] of short) shared += weight * (long.get(stem) ?? 0);
  return shared;
}

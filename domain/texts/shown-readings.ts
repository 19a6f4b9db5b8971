import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import {
  type CorrectionKind,
  type Corrections,
  keyOfMention,
  REACH_CODE,
  readCorrections,
  readingKey,
} from "./corrections.ts";
import type { Polarity } from "./polarity.ts";
import { mentionsOfNeed } from "./presence.ts";
import { readReach } from "./reach.ts";
import { type Mention, readConcepts } from "./read-concepts.ts";
import { segmentsOf } from "./segments.ts";
import { CONCEPTS } from "./thesaurus.ts";

/** One thing that a sentence was read to say; `correction`: what its author says of that. */
export type ShownReading = {
  key: string;
  /** A concept's, or {@link REACH_CODE}. */
  code: string;
  /** In the middle of a sentence. */
  label: string;
  correction: CorrectionKind | null;
};

/** A sentence of one's own text, how it was read to hold what it speaks of, and what that is. */
export type ShownSentence = { quote: string; polarity: Polarity; readings: ShownReading[] };

/** What the matcher reads in a programme's text, for its author: in the order of the text. The title is a wish, and needs no telling. */
export function shownInCriteria({ text }: Pick<Criteria, "text">, corrections: Corrections): ShownSentence[] {
  const sentences = sentencesOf(readConcepts(text, 1), corrections);
  const reach = readReach(segmentsOf(text));
  if (!reach) return sentences;
  const told = { code: REACH_CODE, polarity: "required" as const, quote: reach.quote };
  const key = readingKey(told);
  const label = `une distance de ${Math.round(reach.kilometres)} km au plus`;
  const reading = { key, code: REACH_CODE, label, correction: corrections.get(key) ?? null };
  return [...sentences, { quote: reach.quote, polarity: "required", readings: [reading] }];
}

/** The same in what an organisation writes of its need. */
export const shownInNeed = (need: Need, corrections: Corrections): ShownSentence[] =>
  sentencesOf(mentionsOfNeed(need), corrections);

function sentencesOf(mentions: readonly Mention[], corrections: Corrections): ShownSentence[] {
  const sentences = new Map<string, ShownSentence>();
  for (const mention of mentions) {
    const concept = CONCEPTS[mention.concept];
    if (!concept) continue;
    const { quote, polarity } = mention;
    const of = `${polarity} ${quote}`;
    const sentence = sentences.get(of) ?? { quote, polarity, readings: [] };
    sentences.set(of, sentence);
    const key = keyOfMention(mention);
    if (sentence.readings.some((one) => one.key === key)) continue;
    const { code, label } = concept;
    sentence.readings.push({ key, code, label, correction: corrections.get(key) ?? null });
  }
  return [...sentences.values()];
}

/** Corrections in words: « les murs » non compté, « le matériel » inversé. */
export const tellCorrections = (kept: readonly string[]): string =>
  [...readCorrections(kept)]
    .map(([key, kind]) => `${quoted(labelOf(key))} ${kind === "dropped" ? "non compté" : "pris à l'inverse"}`)
    .join(", ");

const labelOf = (key: string): string => {
  const code = key.slice(0, key.indexOf("|"));
  if (code === REACH_CODE) return "la distance";
  return CONCEPTS.find((one) => one.code === code)?.label ?? "…";
};

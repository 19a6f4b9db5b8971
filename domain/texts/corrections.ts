import { foldText } from "./fold.ts";
import type { Polarity } from "./polarity.ts";
import type { Mention } from "./read-concepts.ts";
import { CONCEPTS } from "./thesaurus.ts";

/** What an author says of a reading of its own text: it is not to be counted, or it is the contrary that was meant. */
export const CORRECTION_KINDS = ["dropped", "turned"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Corrections by the reading that they are of: its concept, how it was held, its sentence. */
export type Corrections = ReadonlyMap<string, CorrectionKind>;

export const NO_CORRECTIONS: Corrections = new Map();

/** More than any text of the site can call for. */
export const MOST_CORRECTIONS = 200;
const LONGEST = 400;

/** The distance that a programme writes of is a reading too, though no concept. */
export const REACH_CODE = "REACH";

type Read = { code: string; polarity: Polarity; quote: string };

/**
 * One reading, whatever the typography of its sentence. Once the text says something else, or once it is read otherwise, a
 * correction is of nothing any more: what an author never saw is never corrected in its name.
 */
export const readingKey = ({ code, polarity, quote }: Read): string =>
  `${code}|${polarity}|${foldText(quote).replace(/\s+/g, " ").trim()}`;

export const keyOfMention = ({ concept, polarity, quote }: Mention): string =>
  readingKey({ code: CONCEPTS[concept]?.code ?? "", polarity, quote });

/** A correction as it is kept, and as a form sends it. */
export const writeCorrection = (kind: CorrectionKind, key: string): string => `${kind}|${key}`;

/** Reads corrections as they were kept or sent; what is none is left out. Of two of one reading, the last counts. */
export function readCorrections(kept: readonly string[]): Corrections {
  if (kept.length === 0) return NO_CORRECTIONS;
  const corrections = new Map<string, CorrectionKind>();
  for (const written of kept.slice(0, MOST_CORRECTIONS)) {
    const bar = written.indexOf("|");
    const kind = CORRECTION_KINDS.find((one) => one === written.slice(0, bar));
    if (kind && bar > 0 && written.length <= LONGEST) corrections.set(written.slice(bar + 1), kind);
  }
  return corrections;
}

const TURNED: Record<Polarity, Polarity> = {
  required: "refused",
  refused: "required",
  liked: "disliked",
  disliked: "liked",
  mentioned: "disliked",
};

export const turned = (polarity: Polarity): Polarity => TURNED[polarity];

/** Mentions as their author corrects them: dropped ones are gone, turned ones say the contrary. */
export function correctMentions(mentions: Mention[], corrections: Corrections): Mention[] {
  if (corrections.size === 0) return mentions;
  return mentions.flatMap((mention) => {
    const kind = corrections.get(keyOfMention(mention));
    if (kind === "dropped") return [];
    return kind === "turned" ? [{ ...mention, polarity: turned(mention.polarity) }] : [mention];
  });
}

/** Sentences of which an author corrects all that was read, in one way: that goes for their very words too. */
export function correctedQuotes(
  mentions: readonly Mention[],
  corrections: Corrections,
): ReadonlyMap<string, CorrectionKind> {
  const kinds = new Map<string, CorrectionKind | null>();
  if (corrections.size === 0) return new Map();
  for (const mention of mentions) {
    const kind = corrections.get(keyOfMention(mention)) ?? null;
    const before = kinds.get(mention.quote);
    kinds.set(mention.quote, before === undefined || before === kind ? kind : null);
  }
  return new Map([...kinds].filter((entry): entry is [string, CorrectionKind] => entry[1] !== null));
}

/** Those corrections that still are of something that is read, each reading once: what is kept when a text is published. */
export function liveCorrections(
  kept: readonly string[],
  sentences: readonly { readings: readonly { key: string }[] }[],
): string[] {
  const read = new Set(sentences.flatMap(({ readings }) => readings.map(({ key }) => key)));
  return [...readCorrections(kept)].flatMap(([key, kind]) =>
    read.has(key) ? [writeCorrection(kind, key)] : [],
  );
}

/** Corrections after a button of a reading was pressed: `dropped|…`, `turned|…`, or `restored|…`, which takes either back. */
export function applyCorrection(kept: readonly string[], pressed: string | null): string[] {
  if (pressed === null) return [...kept];
  const key = pressed.slice(pressed.indexOf("|") + 1);
  const others = kept.filter((written) => written.slice(written.indexOf("|") + 1) !== key);
  return readCorrections([pressed]).size === 1 ? [...others, pressed] : others;
}

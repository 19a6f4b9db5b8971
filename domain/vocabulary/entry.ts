/** A word of the trade, as a form offers it and a reader has it explained. */
export type VocabularyEntry<Code extends string = string> = {
  code: Code;
  label: string;
  /** One plain sentence, for someone who has never read a term sheet. It explains, it promises nothing. */
  sentence: string;
  /**
   * The law or document that defines it, {@link TO_REVIEW} where none is known. The references are given to be found again, not as legal
   * advice: a lawyer reads them once more before the platform opens.
   */
  source: string;
};

/** In no law or document we know of: to be read again by someone of the trade before it is relied on. */
export const TO_REVIEW = "connaissance générale, à relire";

/** What a list's file says of each code: its sentence and, unless it is general knowledge, its source. */
export type Explanations<Code extends string> = Record<Code, readonly [sentence: string, source?: string]>;

/** One entry a code, in the order of the codes. Throws where a label is missing: a list and its labels are written together. */
export function vocabularyEntries<Code extends string>(
  codes: readonly Code[],
  labels: readonly { code: string; label: string }[],
  explanations: Explanations<Code>,
): readonly VocabularyEntry<Code>[] {
  const labelByCode = new Map(labels.map((entry) => [entry.code, entry.label]));
  return codes.map((code) => {
    const label = labelByCode.get(code);
    if (!label) throw new Error(`vocabulary: no label for ${code}`);
    const [sentence, source = TO_REVIEW] = explanations[code];
    return { code, label, sentence, source };
  });
}

/** Finds an entry of a list by its code. */
export function entryFinder<Entry extends VocabularyEntry>(
  entries: readonly Entry[],
): (code: Entry["code"]) => Entry {
  const byCode = new Map<string, Entry>(entries.map((entry) => [entry.code, entry]));
  return (code) => {
    const entry = byCode.get(code);
    if (!entry) throw new Error(`vocabulary: no entry ${code}`);
    return entry;
  };
}

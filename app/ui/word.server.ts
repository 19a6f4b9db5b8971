import { TO_REVIEW, type VocabularyEntry } from "#domain/vocabulary/entry.ts";
import { typeset } from "./french-typography.ts";
import type { Word } from "./term.tsx";

/** An entry of the vocabulary as a page shows it: its label, its plain sentence, and its source where one was read. */
export function word({ label, sentence, source }: VocabularyEntry): Word {
  const told = source === TO_REVIEW ? sentence : `${sentence} (Source : ${source}.)`;
  return { label: typeset(label), definition: typeset(told) };
}

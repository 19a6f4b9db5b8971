import { typeset } from "#app/ui/french-typography.ts";
import type { SentenceTold } from "#app/ui/readings.tsx";
import { criterionOf, saysAlready } from "#domain/criteria/criterion-of-reading.ts";
import type { ProgrammeDraft } from "#domain/criteria/programme-draft.ts";
import { readCorrections } from "#domain/texts/corrections.ts";
import { type ShownSentence, shownInCriteria } from "#domain/texts/shown-readings.ts";
import { tidyText } from "#domain/typed/text.ts";

/** What the matcher reads in a programme's text, with the criterion that each reading may be made. */
export function tellProgrammeReadings(draft: ProgrammeDraft): SentenceTold[] {
  const sentences = shownInCriteria(
    { text: tidyText(draft.text) },
    readCorrections(draft.readingCorrections),
  );
  return tellSentences(sentences, ({ code }, polarity) => {
    const criterion = criterionOf(code, polarity);
    return criterion && { label: typeset(criterion.label), said: saysAlready(draft, criterion) };
  });
}

/** Sentences and their readings in words; `criterionOf` says what a reading may be made, null: nothing. */
export function tellSentences(
  sentences: readonly ShownSentence[],
  criterion: (
    reading: ShownSentence["readings"][number],
    polarity: ShownSentence["polarity"],
  ) => { label: string; said: boolean } | null = () => null,
): SentenceTold[] {
  return sentences.map(({ quote, polarity, readings }) => ({
    quote: typeset(quote),
    polarity,
    readings: readings.map((reading) => ({
      key: reading.key,
      label: typeset(reading.label),
      correction: reading.correction,
      criterion: reading.correction ? null : criterion(reading, polarity),
    })),
  }));
}

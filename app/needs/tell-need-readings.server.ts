import { tellSentences } from "#app/criteria/tell-readings.server.ts";
import type { SentenceTold } from "#app/ui/readings.tsx";
import type { NeedOrganisation } from "#domain/needs/need.ts";
import type { NeedDraft } from "#domain/needs/need-draft.ts";
import { needOf } from "#domain/needs/read-draft.ts";
import { readCorrections } from "#domain/texts/corrections.ts";
import { shownInNeed } from "#domain/texts/shown-readings.ts";

/** What the matcher reads in what an organisation writes of its need: title, summary and story. */
export const tellNeedReadings = (
  draft: NeedDraft,
  { needId, organisation }: { needId: string; organisation: NeedOrganisation },
): SentenceTold[] =>
  tellSentences(
    shownInNeed(needOf(draft, { id: needId, organisation }), readCorrections(draft.readingCorrections)),
  );

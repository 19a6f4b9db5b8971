import type { Context } from "#app/platform/context.ts";
import { preparedCriteria } from "#app/pairings/prepared.server.ts";
import { programmesFor } from "#app/pairings/compute-pairings.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { adviseNeed } from "#domain/matching/advice.ts";
import { adviceToOrganisation } from "#domain/matching/advice-sentences.ts";
import { ABOUT_RULES } from "#domain/matching/about.ts";
import { explainLine } from "#domain/matching/explain.ts";
import { type Line, pair } from "#domain/matching/pairing.ts";
import { prepareReadNeed } from "#domain/matching/prepare.ts";
import { countUnsaid, type Unsaid, unsaidIn } from "#domain/matching/unsaid.ts";
import type { NeedOrganisation } from "#domain/needs/need.ts";
import type { DraftField, NeedDraft } from "#domain/needs/need-draft.ts";
import { unfinishedNeed } from "#domain/needs/read-draft.ts";
import { readCorrections } from "#domain/texts/corrections.ts";
import { readNeed } from "#domain/texts/reading.ts";
import { frenchList, midSentence } from "#domain/vocabulary/french.ts";

const SHOWN = 5;
const OTHERS_SHOWN = 2;

/** Whom a need would reach as it stands, in words; or what must be said before that can be known. */
export type Reach =
  | { known: false; needed: string }
  | {
      known: true;
      financers: number;
      programmes: number;
      /** `toCheck`: what is, in a few words. `others`: what neither side can settle by a word, in sentences. */
      shown: { id: string; financer: string; title: string; toCheck: string; others: string[] }[];
      /** What the organisation could say, and how many programmes go by it. */
      unsaid: { unsaid: Unsaid; programmes: number }[];
      advice: string[];
    };

const NEEDED: Partial<Record<DraftField, string>> = {
  primaryTheme: "le thème principal",
  sought: "la somme cherchée",
  instruments: "au moins une manière d’être financé",
};

/**
 * Sets a draft against every open programme, as the rules will once it is published: how many financers it reaches, the
 * first of them with what is to check, and the single change that would open most others.
 */
export async function findReach(
  context: Context,
  draft: NeedDraft,
  { needId, organisation }: { needId: string; organisation: NeedOrganisation },
): Promise<Reach> {
  const today = context.clock.today();
  const read = unfinishedNeed(draft, { id: needId, organisation, today });
  if (!read.ok) return { known: false, needed: frenchList(read.error.needed.map((field) => NEEDED[field]!)) };
  const records = await programmesFor(context, { need: read.value });
  const programmes = records.map(preparedCriteria);
  const corrections = readCorrections(draft.readingCorrections);
  const need = prepareReadNeed(read.value, readNeed(read.value, corrections));
  const pairings = programmes.map((criteria) => ({ criteria, pairing: pair(need, criteria, today) }));
  const possible = pairings.filter(({ pairing }) => pairing.blockedBy.length === 0);
  possible.sort((a, b) => b.pairing.score - a.pairing.score);
  const financerOf = new Map(records.map(({ criteria, financerId }) => [criteria.id, financerId]));
  return {
    known: true,
    programmes: possible.length,
    financers: new Set(possible.map(({ criteria }) => financerOf.get(criteria.id))).size,
    shown: possible.slice(0, SHOWN).map(({ criteria, pairing }) => ({
      id: criteria.id,
      financer: typeset(criteria.financer.name),
      title: typeset(criteria.title),
      ...tellToCheck(pairing.lines.filter((line) => line.verdict === "to-check")),
    })),
    unsaid: countUnsaid(possible.map(({ pairing }) => pairing)),
    advice: adviceToOrganisation(adviseNeed(need, programmes, today), { level: "verified" }).map(typeset),
  };
}

/** What the organisation itself can say is asked once for all programmes, and only named beside each. */
function tellToCheck(lines: readonly Line[]): { toCheck: string; others: string[] } {
  const own = lines.filter((line) => unsaidIn(line).length > 0);
  return {
    toCheck: typeset(own.map(({ rule }) => midSentence(ABOUT_RULES[rule].title)).join(", ")),
    others: lines
      .filter((line) => !own.includes(line))
      .slice(0, OTHERS_SHOWN)
      .map((line) => typeset(explainLine(line, { level: "verified" }))),
  };
}

import { needsFor } from "#app/pairings/compute-pairings.server.ts";
import { prepareProgramme, preparedNeed } from "#app/pairings/prepared.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { CriteriaFinancer } from "#domain/criteria/criteria.ts";
import type { ProgrammeDraft } from "#domain/criteria/programme-draft.ts";
import { unfinishedProgramme } from "#domain/criteria/read-programme.ts";
import { ABOUT_RULES } from "#domain/matching/about.ts";
import { adviseCriteria } from "#domain/matching/advice.ts";
import { adviceToFinancer } from "#domain/matching/advice-sentences.ts";
import { type Exclusion, exclusionsOf } from "#domain/matching/exclusions.ts";
import { rankNeeds } from "#domain/matching/ranking.ts";

const SHOWN = 5;

/** Which published needs a programme answers as it stands, in words; or that it cannot be known yet. */
export type Matches =
  | { known: false }
  | {
      known: true;
      needs: number;
      organisations: number;
      /** Of so many that are published. */
      published: number;
      shown: { id: string; title: string; organisation: string; amount: string }[];
      /** What keeps most needs away, in a sentence; null: nothing does. */
      worst: string | null;
      /** What one change would give, a sentence each. */
      advice: string[];
    };

type Asked = { criteriaId: string; financer: CriteriaFinancer; verified: boolean };

/**
 * Sets a draft against every published need, as the rules will once it is published: how many answer, the first of them, which
 * criterion keeps most away and what relaxing one would give. A financer that nobody has checked is told by public ranges.
 */
export async function findMatches(
  context: Context,
  draft: ProgrammeDraft,
  { criteriaId, financer, verified }: Asked,
): Promise<Matches> {
  const criteria = unfinishedProgramme(draft, { id: criteriaId, financer });
  if (!criteria) return { known: false };
  const today = context.clock.today();
  const { readingCorrections } = draft;
  const programme = prepareProgramme({ criteria, comparedByRange: !verified, readingCorrections });
  const records = await needsFor(context, { criteria: programme });
  const needs = records.map(preparedNeed);
  const organisationOf = new Map(records.map(({ need, organisationId }) => [need.id, organisationId]));
  const ranked = rankNeeds(programme, needs, today, needs.length);
  const byId = new Map(records.map(({ need }) => [need.id, need]));
  const level = verified ? "verified" : "public";
  return {
    known: true,
    needs: ranked.length,
    organisations: new Set(ranked.map(({ needId }) => organisationOf.get(needId))).size,
    published: needs.length,
    shown: ranked.slice(0, SHOWN).flatMap(({ needId }) => {
      const need = byId.get(needId);
      if (!need) return [];
      const { id, title, organisation, amount } = tellNeedBriefly(need, level);
      return [{ id, title, organisation, amount }];
    }),
    worst: tellWorst(exclusionsOf(programme, needs, today), needs.length),
    advice: adviceToFinancer(adviseCriteria(programme, needs, today)).map(typeset),
  };
}

function tellWorst([worst]: readonly Exclusion[], published: number): string | null {
  if (!worst || published === 0) return null;
  const { title } = ABOUT_RULES[worst.rule];
  const alone = worst.alone > 0 ? `, dont ${worst.alone} à lui seul` : "";
  return typeset(
    `Ce qui écarte le plus : ${title.toLowerCase()}, ${worst.needs} besoin${worst.needs > 1 ? "s" : ""} sur ${published}${alone}.`,
  );
}

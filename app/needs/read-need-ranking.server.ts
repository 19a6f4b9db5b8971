import type { Context } from "#app/platform/context.ts";
import { tellAsksOfNeed } from "#app/introductions/tell-ask.server.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { rankCriteriaForNeed } from "#app/pairings/rank-criteria-for-need.server.ts";
import { tellStacks } from "#app/pairings/tell-stacks.server.ts";
import { wantsAll, writeLetter } from "#app/pairings/write-letter.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { allOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { adviseNeed } from "#domain/matching/advice.ts";
import { adviceToOrganisation } from "#domain/matching/advice-sentences.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { NeedLevel } from "#domain/needs/visible-need.ts";

const SHOWN = 5;
const NEAR_MISSES_SHOWN = 4;

export type NeedRankingTold = Awaited<ReturnType<typeof readNeedRanking>>;

/**
 * The programmes that match a need and why, those that one criterion keeps away, what would change the list, and who could
 * fund it together; for a reader of this level, without what it has set aside.
 */
export async function readNeedRanking(
  context: Context,
  record: NeedRecord,
  {
    level,
    request,
    actor,
    without,
  }: { level: NeedLevel; request: Request; actor: Actor | null; without?: ReadonlySet<string> },
) {
  const [{ ranked, nearMisses }, programmes] = await Promise.all([
    rankCriteriaForNeed(context, record, { without }),
    allOpenCriteria(context.db),
  ]);
  const advice = adviseNeed(preparedNeed(record), programmes.map(preparedCriteria), context.clock.today());
  const tellAsk = await tellAsksOfNeed(context, actor, record);
  const reader = { side: "organisation", level } as const;
  return {
    total: ranked.length,
    letters: ranked
      .slice(0, wantsAll(request) ? undefined : SHOWN)
      .map(({ criteria, pairing, liftedForEquity }) => ({
        programme: tellCriteriaBriefly(criteria.criteria),
        letter: writeLetter(pairing, reader),
        liftedForEquity,
        ask: tellAsk && tellAsk(criteria),
      })),
    nearMisses: nearMisses.slice(0, NEAR_MISSES_SHOWN).map(({ criteria: { criteria }, pairing }) => ({
      id: criteria.id,
      title: criteria.title,
      financer: typeset(criteria.financer.name),
      lines: writeLetter(pairing, reader).blocking,
    })),
    advice: adviceToOrganisation(advice, { level: level === "public" ? "public" : "verified" }).map(typeset),
    stacks: tellStacks(
      record.need,
      ranked.map(({ criteria: { criteria }, pairing }) => ({ criteria, score: pairing.score })),
      level,
    ),
  };
}

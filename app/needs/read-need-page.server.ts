import type { AppLoadContext } from "@remix-run/node";
import { allOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeed, planOf } from "#db/needs/read-needs.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { problem, readId } from "#app/http/problem.ts";
import { needPageLevel, readViewpoint } from "#app/http/viewpoint.server.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { rankCriteriaForNeed } from "#app/pairings/rank-criteria-for-need.server.ts";
import { tellStacks } from "#app/pairings/tell-stacks.server.ts";
import { wantsAll, writeLetter } from "#app/pairings/write-letter.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { adviseNeed } from "#domain/matching/advice.ts";
import { adviceToOrganisation } from "#domain/matching/advice-sentences.ts";
import { tellNeed } from "./tell-need.server.ts";

const SHOWN = 5;
const NEAR_MISSES_SHOWN = 4;

/**
 * A published need as this reader may see it, the programmes that match it and why, those that one criterion keeps away,
 * what would change the list, and who could fund it together. Throws a problem when it is not open.
 */
export async function readNeedPage(
  { place, demo }: AppLoadContext,
  request: Request,
  givenId: string | undefined,
) {
  const id = readId(givenId, "need-not-found");
  const level = needPageLevel(await readViewpoint(request, { demo }));
  const record = await findOpenNeed(place.db, id);
  if (!record) throw problem("need-not-found");
  const [lines, { ranked, nearMisses }, programmes] = await Promise.all([
    planOf(place.db, id),
    rankCriteriaForNeed(place, record),
    allOpenCriteria(place.db),
  ]);
  const advice = adviseNeed(preparedNeed(record), programmes.map(preparedCriteria), place.clock.today());
  const reader = { side: "organisation", level } as const;
  return {
    need: tellNeed({ ...record, lines }, level),
    total: ranked.length,
    letters: ranked
      .slice(0, wantsAll(request) ? undefined : SHOWN)
      .map(({ criteria: { criteria }, pairing, liftedForEquity }) => ({
        programme: tellCriteriaBriefly(criteria),
        letter: writeLetter(pairing, reader),
        liftedForEquity,
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

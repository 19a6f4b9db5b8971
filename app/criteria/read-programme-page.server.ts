import type { AppLoadContext } from "@remix-run/node";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { tellAskHere, tellAsksOfProgramme } from "#app/introductions/tell-ask.server.ts";
import { problem, readId } from "#app/http/problem.ts";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { findActor } from "#app/http/session.server.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { wantsAll, writeLetter } from "#app/pairings/write-letter.server.ts";
import type { Context } from "#app/platform/context.ts";
import { keeperOf } from "#app/shortlists/keeper-of.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import { isOfASide } from "#domain/accounts/actor.ts";
import { adviseCriteria } from "#domain/matching/advice.ts";
import { adviceToFinancer } from "#domain/matching/advice-sentences.ts";
import { notesOf } from "./read-own-programme.server.ts";
import { tellCriteria } from "./tell-criteria.server.ts";

const SHOWN = 5;

/**
 * A published programme with its criteria and the needs that match them, and why; to a verified financer, also what each
 * criterion keeps away. Throws a problem when it is not open.
 */
export async function readProgrammePage(
  context: AppLoadContext,
  request: Request,
  givenId: string | undefined,
) {
  const { place } = context;
  const id = readId(givenId, "programme-not-found");
  const level = needListLevel(await findViewpoint(request, context));
  const record = await findOpenCriteria(place.db, id);
  if (!record) throw problem("programme-not-found");
  const actor = await findActor(request, context);
  const without = actor && isOfASide(actor) ? await setAsideIds(place.db, keeperOf(actor)) : undefined;
  const tellAsk = await tellAsksOfProgramme(place, actor, record);
  const [ranked, advice] = await Promise.all([
    rankNeedsForCriteria(place, record, { without }),
    level === "public" ? Promise.resolve<string[]>([]) : readAdvice(place, record),
  ]);
  return {
    programme: {
      ...tellCriteria(record.criteria),
      financerId: record.financerId,
      notes: notesOf(place, record),
      verified: record.verified,
    },
    total: ranked.length,
    letters: ranked
      .slice(0, wantsAll(request) ? undefined : SHOWN)
      .map(({ need, pairing, liftedForEquity }) => ({
        need: tellNeedBriefly(need.need, level),
        letter: writeLetter(pairing, { side: "financer", level }),
        liftedForEquity,
        ask: tellAsk && tellAsk(need),
      })),
    advice,
    ask: tellAskHere(actor, { programme: id, financerId: record.financerId }),
  };
}

async function readAdvice({ db, clock }: Context, record: CriteriaRecord): Promise<string[]> {
  const needs = await allOpenNeeds(db);
  const advice = adviseCriteria(preparedCriteria(record), needs.map(preparedNeed), clock.today());
  return adviceToFinancer(advice).map(typeset);
}

import type { AppLoadContext } from "@remix-run/node";
import { allOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeed, planOf } from "#db/needs/read-needs.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { problem, readId } from "#app/http/problem.ts";
import { needPageLevel, readViewpoint } from "#app/http/viewpoint.server.ts";
import { writeLetter } from "#app/pairings/write-letter.server.ts";
import { tellStacks } from "#app/pairings/tell-stacks.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { adviseNeed } from "#domain/matching/advice.ts";
import { adviceToOrganisation } from "#domain/matching/advice-sentences.ts";
import { pair } from "#domain/matching/pairing.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { tellNeed } from "./tell-need.server.ts";

const SHOWN = 5;
const NEAR_MISSES_SHOWN = 4;

/** A published need with the programmes that match it and why, and those that one criterion keeps away. */
export async function readNeedPage(
  { place, demo }: AppLoadContext,
  request: Request,
  givenId: string | undefined,
) {
  const id = readId(givenId, "need-not-found");
  const level = needPageLevel(await readViewpoint(request, { demo }));
  const record = await findOpenNeed(place.db, id);
  if (!record) throw problem("need-not-found");
  const [lines, programmes] = await Promise.all([planOf(place.db, id), allOpenCriteria(place.db)]);
  const prepared = prepareNeed(record.need);
  const today = place.clock.today();
  const candidates = programmes.map(({ criteria }) => prepareCriteria(criteria));
  const pairs = candidates.map((criteria) => ({ criteria, pairing: pair(prepared, criteria, today) }));
  const advice = adviseNeed(prepared, candidates, today);
  const possible = pairs
    .filter((p) => p.pairing.blockedBy.length === 0)
    .sort((a, b) => b.pairing.score - a.pairing.score);
  const near = pairs.filter((p) => p.pairing.blockedBy.length === 1);
  const all = new URL(request.url).searchParams.get("tous") === "oui";
  const reader = { side: "organisation", level } as const;
  return {
    need: tellNeed({ ...record, lines }, level),
    total: possible.length,
    letters: possible.slice(0, all ? undefined : SHOWN).map(({ criteria, pairing }) => ({
      programme: tellCriteriaBriefly(criteria),
      letter: writeLetter(pairing, reader),
    })),
    nearMisses: near.slice(0, NEAR_MISSES_SHOWN).map(({ criteria, pairing }) => ({
      programme: tellCriteriaBriefly(criteria),
      lines: writeLetter(pairing, reader).blocking,
    })),
    advice: adviceToOrganisation(advice, { level: level === "public" ? "public" : "verified" }).map(
      (sentence) => ({
        sentence: typeset(sentence),
      }),
    ),
    stacks: tellStacks(
      record.need,
      possible.map(({ criteria, pairing }) => ({ criteria, score: pairing.score })),
      level,
    ),
  };
}

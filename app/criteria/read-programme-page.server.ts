import type { AppLoadContext } from "@remix-run/node";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { problem, readId } from "#app/http/problem.ts";
import { needListLevel, readViewpoint } from "#app/http/viewpoint.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { writeLetter } from "#app/pairings/write-letter.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { adviseCriteria } from "#domain/matching/advice.ts";
import { adviceToFinancer } from "#domain/matching/advice-sentences.ts";
import { pair } from "#domain/matching/pairing.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { tellCriteria } from "./tell-criteria.server.ts";

const SHOWN = 5;

/** A published programme with its criteria and the needs that match them, and why. */
export async function readProgrammePage(
  { place, demo }: AppLoadContext,
  request: Request,
  givenId: string | undefined,
) {
  const id = readId(givenId, "programme-not-found");
  const level = needListLevel(await readViewpoint(request, { demo }));
  const record = await findOpenCriteria(place.db, id);
  if (!record) throw problem("programme-not-found");
  const prepared = prepareCriteria(record.criteria);
  const today = place.clock.today();
  const needs = (await allOpenNeeds(place.db)).map(({ need }) => prepareNeed(need));
  const possible = needs
    .map((need) => ({ need, pairing: pair(need, prepared, today) }))
    .filter((p) => p.pairing.blockedBy.length === 0)
    .sort((a, b) => b.pairing.score - a.pairing.score);
  const advice = level === "verified" ? adviceToFinancer(adviseCriteria(prepared, needs, today)) : [];
  const all = new URL(request.url).searchParams.get("tous") === "oui";
  return {
    programme: { ...tellCriteria(record.criteria), financerId: record.financerId },
    total: possible.length,
    advice: advice.map((sentence) => ({ sentence: typeset(sentence) })),
    letters: possible.slice(0, all ? undefined : SHOWN).map(({ need, pairing }) => ({
      need: tellNeedBriefly(need, level),
      letter: writeLetter(pairing, { side: "financer", level }),
    })),
  };
}

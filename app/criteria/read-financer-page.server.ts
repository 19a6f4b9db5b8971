import { z } from "zod";
import type { AppLoadContext } from "@remix-run/node";
import { openCriteriaOf } from "#db/criteria/read-criteria.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { problem, readId } from "#app/http/problem.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Recit } from "#domain/organisations/organisation.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { financerTypeLabel } from "#domain/vocabulary/labels.ts";
import { FINANCER_QUESTIONS } from "#app/financers/financer-form.ts";
import { tellSheet } from "#app/financers/tell-sheet.server.ts";
import { pageNumber, readQuery, words } from "#app/http/read-query.server.ts";
import { byTitle, listProgrammes } from "./list-programmes.ts";
import { tellCriteriaBriefly } from "./tell-criteria.server.ts";

const query = z.object({ q: words, page: pageNumber });

/** A financer with its open programmes, its legal status and its own answers to the four questions. Throws a problem when there is none. */
export async function readFinancerPage(
  { place: { db } }: AppLoadContext,
  request: Request,
  givenId: string | undefined,
) {
  const financer = await findFinancer(db, readId(givenId, "financer-not-found"));
  if (!financer) throw problem("financer-not-found");
  const open = await openCriteriaOf(db, [financer.id]);
  const programmes = open
    .map(({ criteria }) => tellCriteriaBriefly(criteria))
    .sort((a, b) => byTitle(a.title, b.title));
  return {
    financer: {
      id: financer.id,
      name: typeset(financer.name),
      type: typeset(financerTypeLabel(financer.type)),
      operatorLinked: financer.operatorLinked,
      website: financer.website,
      regulatoryStatus: typeset(financer.regulatoryStatus ?? "non renseigné"),
      verifiedOn: financer.verifiedOn && frenchDay(financer.verifiedOn),
      facts: tellSheet(financer),
      answers: answers(financer.recit),
    },
    list: listProgrammes(programmes, readQuery(request, query), (programme) => programme),
  };
}

const answers = (recit: Recit): { question: string; answer: string }[] =>
  (Object.keys(FINANCER_QUESTIONS) as (keyof Recit)[]).flatMap((key) => {
    const answer = recit[key];
    return answer ? [{ question: typeset(FINANCER_QUESTIONS[key]), answer: typeset(answer) }] : [];
  });

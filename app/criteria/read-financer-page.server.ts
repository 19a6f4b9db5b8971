import type { AppLoadContext } from "@remix-run/node";
import { openCriteriaOf } from "#db/criteria/read-criteria.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { problem, readId } from "#app/http/problem.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Recit } from "#domain/organisations/organisation.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { financerTypeLabel } from "#domain/vocabulary/labels.ts";
import { tellCriteriaBriefly } from "./tell-criteria.server.ts";

/** A financer with its open programmes, its legal status and its own answers to the four questions. Throws a problem when there is none. */
export async function readFinancerPage({ place: { db } }: AppLoadContext, givenId: string | undefined) {
  const financer = await findFinancer(db, readId(givenId, "financer-not-found"));
  if (!financer) throw problem("financer-not-found");
  const programmes = await openCriteriaOf(db, [financer.id]);
  return {
    financer: {
      id: financer.id,
      name: typeset(financer.name),
      type: typeset(financerTypeLabel(financer.type)),
      operatorLinked: financer.operatorLinked,
      facts: [
        { term: "Statut réglementaire", says: typeset(financer.regulatoryStatus ?? "non renseigné") },
        {
          term: "Identité",
          says: financer.verifiedOn ? `vérifiée le ${frenchDay(financer.verifiedOn)}` : "non vérifiée",
        },
        ...(financer.committee ? [{ term: "Qui décide", says: typeset(financer.committee) }] : []),
      ],
      answers: answers(financer.recit),
      programmes: programmes.map(({ criteria }) => tellCriteriaBriefly(criteria)),
    },
  };
}

/** The four questions of the récit, asked of financers as of organisations. Source: domaine, §1.6. */
const QUESTIONS: Record<keyof Recit, string> = {
  evaluation: "Comment évaluez-vous, avec quelles exclusions ?",
  profitability: "Qu'attendez-vous en retour, sur quelle durée ?",
  democracy: "Qui décide chez vous ?",
  desirability: "Qu'est-ce qui vous donne envie de financer ?",
};

const answers = (recit: Recit): { question: string; answer: string }[] =>
  (Object.keys(QUESTIONS) as (keyof Recit)[]).flatMap((key) => {
    const answer = recit[key];
    return answer ? [{ question: typeset(QUESTIONS[key]), answer: typeset(answer) }] : [];
  });

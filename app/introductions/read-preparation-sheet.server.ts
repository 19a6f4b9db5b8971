import { tellCriteria } from "#app/criteria/tell-criteria.server.ts";
import { problem } from "#app/http/problem.ts";
import { tellNeed } from "#app/needs/tell-need.server.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { writeLetter } from "#app/pairings/write-letter.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { findConfided } from "#db/introductions/confided.ts";
import { findIntroduction } from "#db/introductions/read-introductions.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { planOf } from "#db/needs/read-needs.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { parisDay, parisTime } from "#domain/calendar/paris.ts";
import { CONFIDING_STATUSES } from "#domain/introductions/status.ts";
import { pair } from "#domain/matching/pairing.ts";
import { MEANS, meanLabel } from "#domain/organisations/means.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { partyOf } from "./introduction-actor.ts";

/** The figures that both have before them. Source: domaine, § 3.5. */
const FIGURES = ["budget", "ownFunds", "cash"] as const;

/** What both sides have before them when they meet, on one page: the figures, the points to settle, the half hour's course. */
export async function readPreparationSheet(context: Context, actor: SideActor, id: string) {
  const { db, clock } = context;
  const party = partyOf(actor);
  const introduction = await findIntroduction(db, party, id);
  if (!introduction || !CONFIDING_STATUSES.includes(introduction.status))
    throw problem("introduction-not-found");
  const { needId, organisationId, financerId, criteriaId, meetingAt, meetingWhere } = introduction;
  const [need, lines, programmes, confided, organisation] = await Promise.all([
    findOwnNeed(db, { organisationId, needId }),
    planOf(db, needId),
    ownCriteria(db, financerId),
    findConfided(db, party, id),
    party.side === "organisation" ? findOrganisation(db, organisationId) : null,
  ]);
  const criteria = programmes.find((one) => one.criteria.id === criteriaId);
  if (!need || !criteria) throw problem("introduction-not-found");
  const means = organisation ? organisation.organisation.means : confided.means;
  const letter = writeLetter(pair(preparedNeed(need), preparedCriteria(criteria), clock.today()), {
    side: party.side,
    level: party.side === "organisation" ? "organisation" : "verified",
  });
  const told = tellNeed({ ...need, lines }, party.side === "organisation" ? "organisation" : "verified");
  const programme = tellCriteria(criteria.criteria);
  return {
    id,
    side: party.side,
    organisation: told.organisation,
    financer: programme.financer,
    need: { title: told.title, summary: told.summary, plan: told.plan },
    programme: { title: programme.title, text: programme.text },
    meeting: meetingAt && {
      on: frenchDay(parisDay(new Date(meetingAt))),
      at: parisTime(new Date(meetingAt)),
      where: meetingWhere && typeset(meetingWhere),
    },
    figures: [
      { label: "Montant cherché", said: told.amount },
      ...FIGURES.map((mean) => ({
        label: typeset(MEANS[mean].label),
        said: means[mean] ? meanLabel(mean, means[mean]) : "à demander",
      })),
    ],
    together: letter.reasons.map(({ sentence }) => sentence),
    questions: letter.toCheck.flatMap(({ question }) => (question ? [question] : [])).slice(0, 3),
    weakest: letter.weakest?.sentence ?? null,
  };
}

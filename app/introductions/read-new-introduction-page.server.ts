import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { rankCriteriaForNeed } from "#app/pairings/rank-criteria-for-need.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { writeLetter } from "#app/pairings/write-letter.server.ts";
import type { Context } from "#app/platform/context.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { findCriteriaFinancer, findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenIntroduction } from "#db/introductions/read-introductions.ts";
import { needsOf } from "#db/needs/own-needs.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import { partyOf } from "./introduction-actor.ts";
import { readAsking } from "./read-asking.server.ts";
import { tellProblem } from "./tell-problem.ts";
import { writeProposal } from "./write-proposal.ts";

type Wanted = { needId: string | null; criteriaId: string | null };

/** What one is about to ask: with which of one's needs or programmes, then the words to send; or why it cannot be asked. */
export async function readNewIntroductionPage(
  context: Context,
  actor: SideActor,
  { needId, criteriaId }: Wanted,
) {
  const { db } = context;
  const party = partyOf(actor);
  if (!needId || !criteriaId) return chooseOwn(context, actor, { needId, criteriaId });
  const financerId = await findCriteriaFinancer(db, criteriaId);
  const existing = financerId && (await findOpenIntroduction(db, { needId, financerId }));
  const own = existing && (party.side === "organisation" ? existing.organisationId : existing.financerId);
  if (existing && own === party.structureId) return { kind: "exists" as const, id: existing.id };
  const asking = await readAsking(context, db, party, { needId, criteriaId });
  if (!asking.ok) return { kind: "refused" as const, sentence: typeset(tellProblem(asking.error)) };
  const { need, criteria, pairing } = asking.value;
  const level = party.side === "organisation" ? ("organisation" as const) : ("verified" as const);
  const letter = writeLetter(pairing, { side: party.side, level });
  const names = {
    organisation: need.need.organisation.name,
    need: need.need.title,
    financer: criteria.criteria.financer.name,
    programme: criteria.criteria.title,
  };
  const sheet = party.side === "organisation" ? await findOrganisation(db, party.structureId) : null;
  return {
    kind: "form" as const,
    to: typeset(party.side === "organisation" ? names.financer : names.organisation),
    need: { id: needId, title: typeset(names.need) },
    programme: { id: criteriaId, title: typeset(names.programme) },
    message: typeset(writeProposal(party.side, letter, names)),
    contact: sheet?.organisation.contact ?? `${actor.name}, ${actor.email}`,
  };
}

/** One names what is the other's; which of one's own goes with it is chosen among those that correspond. */
async function chooseOwn(context: Context, actor: SideActor, { needId, criteriaId }: Wanted) {
  const { db } = context;
  const { side, structureId } = partyOf(actor);
  if (side === "organisation" && criteriaId) {
    const programme = await findOpenCriteria(db, criteriaId);
    if (!programme) throw problem("programme-not-found");
    const ranked = await rankNeedsForCriteria(context, programme);
    const own = (await needsOf(db, structureId)).filter(({ status }) => OPEN_NEED_STATUSES.includes(status));
    const choices = own
      .filter(({ need }) => ranked.some(({ pairing }) => pairing.needId === need.id))
      .map(({ need }) => ({
        title: typeset(need.title),
        detail: `${frenchEuros(need.amount.sought)} cherchés`,
        to: paths.newIntroduction({ besoin: need.id, programme: criteriaId }),
      }));
    const about = typeset(`${programme.criteria.financer.name}, ${programme.criteria.title}`);
    return { kind: "choose" as const, about, choices, what: "besoins" as const };
  }
  if (side === "financer" && needId) {
    const need = await findOpenNeed(db, needId);
    if (!need) throw problem("need-not-found");
    const { ranked } = await rankCriteriaForNeed(context, need);
    const own = (await ownCriteria(db, structureId)).filter(({ status }) => status === "open");
    const choices = own
      .filter(({ criteria }) => ranked.some(({ pairing }) => pairing.criteriaId === criteria.id))
      .map(({ criteria }) => tellCriteriaBriefly(criteria))
      .map(({ id, title, ticket, area, themes }) => ({
        title,
        detail: `${ticket ?? "Montant à préciser"} par projet, ${area}, pour ${themes}`,
        to: paths.newIntroduction({ besoin: needId, programme: id }),
      }));
    const about = typeset(`${need.need.organisation.name}, ${need.need.title}`);
    return { kind: "choose" as const, about, choices, what: "programmes" as const };
  }
  throw problem("page-not-found");
}

import { partyOf } from "#app/introductions/introduction-actor.ts";
import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import { rankCriteriaForNeed } from "#app/pairings/rank-criteria-for-need.server.ts";
import { tellSaved } from "#app/needs/tell-saved.server.ts";
import { STATUS_LABELS } from "#app/needs/tell-status.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { draftsOf } from "#db/needs/need-drafts.ts";
import { requestToAnswer } from "#db/introductions/read-introductions.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { needsOf } from "#db/needs/own-needs.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { draftFaults } from "#domain/needs/draft-faults.ts";
import { mayProlong, OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import type { Organisation } from "#domain/organisations/organisation.ts";
import { frenchDay, frenchEuros } from "#domain/vocabulary/french.ts";
import { nextStep } from "./next-step.ts";

/** What an organisation has here: the one thing to do next, its needs, its sheet. */
export async function readDashboard(context: Context, actor: ActorOf<"organisation">) {
  const { db, clock } = context;
  const { structureId } = actor.active;
  const [found, needs, drafts, request] = await Promise.all([
    findOrganisation(db, structureId),
    needsOf(db, structureId),
    draftsOf(db, structureId),
    may(actor, "act-on-introductions") ? requestToAnswer(db, partyOf(actor)) : null,
  ]);
  if (!found) throw problem("organisation-not-found");
  const { organisation } = found;
  const today = clock.today();
  const faultsOf = (needId: string) => {
    const kept = drafts.find((draft) => draft.needId === needId);
    return kept ? draftFaults(kept.draft, { legalForm: organisation.legalForm, today }).length : null;
  };
  const matches = await countMatches(context, needs);
  const known = needs.map((record) => ({
    needId: record.need.id,
    title: typeset(record.need.title),
    status: record.status,
    faults: faultsOf(record.need.id),
    expiresSoon: mayProlong(record, today),
    label: STATUS_LABELS[record.status],
    programmes: matches.get(record.need.id) ?? null,
    detail: [
      frenchEuros(record.need.amount.sought),
      record.expiresOn && record.status !== "met" && record.status !== "withdrawn"
        ? `jusqu’au ${frenchDay(record.expiresOn)}`
        : null,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  const begun = drafts
    .filter(({ needId }) => !needs.some(({ need }) => need.id === needId))
    .map((draft) => ({
      needId: draft.needId,
      title: typeset(draft.draft.title) || "Besoin sans titre",
      status: null,
      faults: faultsOf(draft.needId),
      expiresSoon: false,
      label: "Brouillon",
      programmes: null,
      detail: tellSaved(draft) ?? "",
    }));
  const missing = missingInSheet(organisation);
  const all = [...begun, ...known];
  return {
    organisationId: structureId,
    name: typeset(organisation.name),
    needs: all,
    missing,
    next: nextStep(all, {
      sheetComplete: missing.length === 0,
      toAnswer: request && { ...request, who: typeset(request.who) },
    }),
    mayEdit: may(actor, "edit-need"),
  };
}

/** More needs at once than an organisation has, but for one that publishes for others: those are counted on their own pages. */
const COUNTED = 12;

/** How many programmes each shown need corresponds to. */
async function countMatches(context: Context, needs: readonly NeedRecord[]): Promise<Map<string, number>> {
  const open = needs.filter(({ status }) => OPEN_NEED_STATUSES.includes(status)).slice(0, COUNTED);
  const rankings = await Promise.all(open.map((record) => rankCriteriaForNeed(context, record)));
  return new Map(open.map(({ need }, at) => [need.id, rankings[at]!.ranked.length]));
}

/** What a financer would look for in a sheet, and does not find. */
function missingInSheet({ summary, qualities, siret, rna, generalInterest, recit }: Organisation): string[] {
  const said: [string, boolean][] = [
    ["deux phrases sur ce que vous faites", summary !== null],
    ["un numéro SIRET ou RNA", siret !== null || rna !== null],
    ["vos agréments et qualités", qualities !== null],
    ["l’intérêt général", generalInterest !== "unknown"],
    ["au moins une réponse du récit", Object.values(recit).some((answer) => answer !== null)],
  ];
  return said.filter(([, there]) => !there).map(([label]) => label);
}

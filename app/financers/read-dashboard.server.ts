import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { byTitle, listProgrammes } from "#app/criteria/list-programmes.ts";
import { pageNumber, readQuery, words } from "#app/http/read-query.server.ts";
import { PROGRAMME_STATUS_LABELS } from "#app/criteria/tell-programme-life.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { notesOf } from "#app/criteria/read-own-programme.server.ts";
import { problem } from "#app/http/problem.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { tellSaved } from "#app/needs/tell-saved.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { keeperOf } from "#app/shortlists/keeper-of.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import { partyOf } from "#app/introductions/introduction-actor.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { programmeDraftsOf } from "#db/criteria/programme-drafts.ts";
import { seenNeedsOf } from "#db/criteria/visits.ts";
import { findOwnFinancer } from "#db/financers/financers.ts";
import { requestToAnswer } from "#db/introductions/read-introductions.ts";
import { answeringNeeds } from "#db/pairings/pairings.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { programmeFaults } from "#domain/criteria/programme-faults.ts";
import { CRITERIA_STATUSES, type CriteriaStatus } from "#domain/criteria/status.ts";
import type { Financer } from "#domain/financers/financer.ts";
import { nextFinancerStep } from "./next-step.ts";

/** Of so few programmes the first needs are shown too; of more, each is a line. */
const FEW = 5;
/** So many needs of each programme stand on the financer's own page; the programme's page has them all. */
const FIRST = 3;
const ORDER: readonly CriteriaStatus[] = ["draft", "in-review", "open", "paused", "closed"];

const query = z.object({
  statut: z.enum(CRITERIA_STATUSES).optional().catch(undefined),
  q: words,
  page: pageNumber,
});

/** What a financer has here: the next thing to do, its programmes and what answers them, what is being written, its sheet. */
export async function readFinancerDashboard(
  { place }: AppLoadContext,
  actor: ActorOf<"financer">,
  request: Request,
) {
  const { db, clock } = place;
  const asked = readQuery(request, query);
  const found = await findOwnFinancer(db, actor.active.structureId);
  if (!found) throw problem("financer-not-found");
  const { financer } = found;
  const [records, drafts, toAnswer] = await Promise.all([
    ownCriteria(db, financer.id),
    programmeDraftsOf(db, financer.id),
    may(actor, "act-on-introductions") ? requestToAnswer(db, partyOf(actor)) : null,
  ]);
  records.sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || byTitle(a.criteria.title, b.criteria.title),
  );
  const answering = await tellAnswering(place, actor, records);
  const changing = new Set(drafts.map(({ criteriaId }) => criteriaId));
  const programmes = records.map((record) => ({
    programme: tellCriteriaBriefly(record.criteria),
    status: record.status,
    label: PROGRAMME_STATUS_LABELS[record.status],
    notes: record.status === "open" ? notesOf(place, record).slice(0, -1) : [],
    hasChanges: changing.has(record.criteria.id),
    ...(answering.get(record.criteria.id) ?? { total: 0, fresh: null, first: [] }),
  }));
  const begun = drafts
    .filter(({ criteriaId }) => !records.some(({ criteria }) => criteria.id === criteriaId))
    .map((draft) => ({
      criteriaId: draft.criteriaId,
      title: typeset(draft.draft.title) || "Programme sans titre",
      saved: tellSaved(draft),
      faults: programmeFaults(draft.draft, { today: clock.today() }).length,
    }));
  const missing = missingInSheet(financer);
  const verified = financer.verifiedOn !== null;
  return {
    financerId: financer.id,
    name: typeset(financer.name),
    verified,
    mayEdit: may(actor, "edit-programme"),
    statuses: ORDER.flatMap((status) => {
      const count = programmes.filter((one) => one.status === status).length;
      return count > 0 ? [{ status, label: PROGRAMME_STATUS_LABELS[status], count }] : [];
    }),
    status: asked.statut ?? null,
    list: listProgrammes(
      programmes.filter(({ status }) => !asked.statut || status === asked.statut),
      asked,
      ({ programme }) => programme,
    ),
    total: programmes.length,
    drafts: begun,
    missing,
    next: nextFinancerStep({
      programmes,
      drafts: begun,
      verified,
      sheetComplete: missing.length === 0,
      toAnswer: toAnswer && { ...toAnswer, who: typeset(toAnswer.who) },
    }),
  };
}

type Answering = {
  total: number;
  /** Not shown to this member before; null: they never opened it. */
  fresh: number | null;
  first: { id: string; title: string; organisation: string; place: string; amount: string }[];
};

/** How many needs answer each open programme, how many of them are new to this member, and the first of them where they are few. */
async function tellAnswering(
  place: Context,
  actor: ActorOf<"financer">,
  records: readonly CriteriaRecord[],
): Promise<Map<string, Answering>> {
  const open = records.filter(({ status }) => status === "open");
  const ids = open.map(({ criteria }) => criteria.id);
  const seen = await seenNeedsOf(place.db, actor.accountId, ids);
  const freshOf = (id: string, needIds: readonly string[]) => {
    const known = seen.get(id);
    return known ? needIds.filter((needId) => !known.has(needId)).length : null;
  };
  const without = await setAsideIds(place.db, keeperOf(actor));
  const told = new Map<string, Answering>();
  if (open.length > FEW) {
    const kept = await answeringNeeds(place.db, ids);
    for (const id of ids) {
      const needIds = (kept.get(id) ?? []).filter((needId) => !without.has(needId));
      told.set(id, { total: needIds.length, fresh: freshOf(id, needIds), first: [] });
    }
    return told;
  }
  for (const record of open) {
    const { id } = record.criteria;
    const ranked = await rankNeedsForCriteria(place, record, { without });
    const needs = ranked.map(({ need: { need } }) => need);
    const fresh = freshOf(
      id,
      needs.map((need) => need.id),
    );
    const level = record.verified ? "verified" : "public";
    const first = needs.slice(0, FIRST).map((need) => {
      const brief = tellNeedBriefly(need, level);
      return {
        id: brief.id,
        title: brief.title,
        organisation: brief.organisation,
        place: brief.place,
        amount: brief.amount,
      };
    });
    told.set(id, { total: ranked.length, fresh, first });
  }
  return told;
}

/** What an organisation, or whoever checks, would look for in a sheet, and does not find. */
function missingInSheet({ sheet, regulatoryStatus, website, committee, recit }: Financer): string[] {
  const said: [string, boolean][] = [
    ["votre statut réglementaire", regulatoryStatus !== null],
    ["un numéro SIREN", sheet.siren !== null],
    ["un site officiel", website !== null],
    ["qui décide", committee !== null],
    ["ce que vous attendez en retour", sheet.returnExpectation !== null],
    ["au moins une réponse dans vos mots", Object.values(recit).some((answer) => answer !== null)],
  ];
  return said.filter(([, there]) => !there).map(([label]) => label);
}

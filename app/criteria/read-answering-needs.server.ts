import { z } from "zod";
import { readQuery } from "#app/http/read-query.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { wantsAll, writeLetter } from "#app/pairings/write-letter.server.ts";
import { keeperOf } from "#app/shortlists/keeper-of.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { noteVisit } from "#db/criteria/visits.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { organisationsWithCheckedQuality } from "#db/organisations/checked-qualities.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { keeps, NEED_DEADLINES, type NeedFilter } from "#domain/criteria/need-filter.ts";
import { adviseCriteria } from "#domain/matching/advice.ts";
import { adviceToFinancer } from "#domain/matching/advice-sentences.ts";
import { AMOUNT_CODES, amountRangeOf, isTerritoryKey } from "#domain/search/filters.ts";
import { facetValueLabel } from "#domain/search/labels.ts";
import { allDepartements, allRegions } from "#domain/territories/gazetteer.ts";
import { INSTRUMENT_FAMILIES, THEMES } from "#domain/vocabulary/codes.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

const SHOWN = 10;
/** A page left alone for so long is visited anew. In minutes. */
const VISIT_ENDS_AFTER = 30;

/** The filters of the list, as its form sends them. Never fails: what cannot be read is left out. */
const answeringQuery = z.object({
  theme: z.enum(THEMES).optional().catch(undefined),
  territoire: z.string().refine(isTerritoryKey).optional().catch(undefined),
  montant: z.enum(AMOUNT_CODES).optional().catch(undefined),
  famille: z.enum(INSTRUMENT_FAMILIES).optional().catch(undefined),
  echeance: z.enum(NEED_DEADLINES).optional().catch(undefined),
  verifie: z.literal("oui").optional().catch(undefined),
  nouveau: z.literal("oui").optional().catch(undefined),
});
export type AnsweringQuery = z.output<typeof answeringQuery>;

/**
 * The needs that answer a programme, with their reasons, narrowed by the filters of the address; which of them its reader has
 * not been shown before; what would change the list. The visit is noted.
 */
export async function readAnsweringNeeds(
  place: Context,
  actor: ActorOf<"financer">,
  { record, request }: { record: CriteriaRecord; request: Request },
) {
  const { db, clock } = place;
  const today = clock.today();
  const query = readQuery(request, answeringQuery);
  const without = await setAsideIds(db, keeperOf(actor));
  const ranked = await rankNeedsForCriteria(place, record, { without });
  const visit = await noteVisit(db, {
    accountId: actor.accountId,
    criteriaId: record.criteria.id,
    needIds: ranked.map(({ need }) => need.need.id),
    at: clock.now().toISOString(),
    endsAfter: VISIT_ENDS_AFTER,
  });
  const before = new Set(visit.before);
  const isNew = (id: string) => visit.beforeAt !== null && !before.has(id);
  const checked = query.verifie
    ? await organisationsWithCheckedQuality(
        db,
        ranked.map(({ need }) => need.organisationId),
      )
    : null;
  const filter = filterOf(query);
  const kept = ranked.filter(
    ({ need: { need, organisationId } }) =>
      keeps(filter, need, today) &&
      (!checked || checked.has(organisationId)) &&
      (!query.nouveau || isNew(need.id)),
  );
  const level = record.verified ? "verified" : "public";
  return {
    query,
    filtered: Object.values(query).some((value) => value !== undefined),
    total: ranked.length,
    kept: kept.length,
    fresh: ranked.filter(({ need }) => isNew(need.need.id)).length,
    since: visit.beforeAt && frenchDay(visit.beforeAt.slice(0, 10)),
    territories: territoryChoices(),
    amounts: AMOUNT_CODES.map((value) => ({ value, label: typeset(facetValueLabel("amounts", value)) })),
    letters: kept
      .slice(0, wantsAll(request) ? undefined : SHOWN)
      .map(({ need: { need }, pairing, liftedForEquity }) => ({
        need: tellNeedBriefly(need, level),
        letter: writeLetter(pairing, { side: "financer", level }),
        liftedForEquity,
        isNew: isNew(need.id),
      })),
    advice: await adviceFor(place, record),
  };
}

const filterOf = ({ theme, territoire, montant, famille, echeance }: AnsweringQuery): NeedFilter => ({
  theme,
  territory: territoire,
  amount: montant && amountRangeOf(montant),
  family: famille,
  deadline: echeance,
});

async function adviceFor({ db, clock }: Context, record: CriteriaRecord): Promise<string[]> {
  const needs = await allOpenNeeds(db);
  const advice = adviseCriteria(preparedCriteria(record), needs.map(preparedNeed), clock.today());
  return adviceToFinancer(advice).map(typeset);
}

/** Régions and départements, as the filter offers them. */
const territoryChoices = () => [
  { heading: "Régions", options: allRegions().map(({ code, name }) => ({ value: `R${code}`, label: name })) },
  {
    heading: "Départements",
    options: allDepartements().map(({ code, name }) => ({ value: `D${code}`, label: `${code} ${name}` })),
  },
];

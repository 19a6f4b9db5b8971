import type { AppLoadContext } from "@remix-run/node";
import { tellCriteria } from "#app/criteria/tell-criteria.server.ts";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { problem } from "#app/http/problem.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { tellNeed } from "#app/needs/tell-need.server.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { writeLetter } from "#app/pairings/write-letter.server.ts";
import type { Context } from "#app/platform/context.ts";
import { paths } from "#app/http/paths.ts";
import type { LetterLine } from "#app/ui/letter.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { findManyOpenCriteria, openCriteriaOf } from "#db/criteria/read-criteria.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { needsOf } from "#db/needs/own-needs.ts";
import { findOpenNeeds, planOf } from "#db/needs/read-needs.ts";
import { itemsOf } from "#db/shortlists/items.ts";
import { findShortlist } from "#db/shortlists/shortlists.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import type { NeedLevel } from "#domain/needs/visible-need.ts";
import { COMPARED } from "#domain/shortlists/shortlist.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";

/** One column of the comparison: who it is, its facts by the names of the rows, and its lines with what is one's own. */
export type Compared = {
  id: string;
  to: string;
  title: string;
  who: string;
  facts: Record<string, string>;
  /** The programme, or the need, of one's own with which it goes best; null: none is possible. */
  with: string | null;
  lines: LetterLine[];
};

/**
 * Two to four items of a list side by side: facts, reasons, plan, at the level that the reader may read. What is published
 * no more, and what is beyond four, is left out. Throws a problem when the list is none of this member's.
 */
export async function readComparePage(
  context: AppLoadContext,
  request: Request,
  actor: SideActor,
  shortlistId: string,
) {
  const { place } = context;
  const keeper = keeperOf(actor);
  const list = await findShortlist(place.db, keeper, shortlistId);
  if (!list) throw problem("shortlist-not-found");
  const asked = new URL(request.url).searchParams.getAll("e");
  const items = await itemsOf(place.db, list.id);
  const ids = items.filter(({ id }) => asked.includes(id)).map(({ keptId }) => keptId);
  const level = needListLevel(await findViewpoint(request, context));
  const shown = ids.slice(0, COMPARED.most);
  const columns =
    keeper.side === "financer"
      ? await compareNeeds(place, keeper.structureId, shown, level)
      : await compareProgrammes(place, keeper.structureId, shown);
  const rows = [...new Set(columns.flatMap(({ facts }) => Object.keys(facts)))];
  // A rule that asks nothing of any column has no row.
  const telling = columns.flatMap(({ lines }) => lines.filter(({ verdict }) => verdict !== "not-applicable"));
  const rules = [...new Set(telling.map(({ title }) => title))];
  return { id: list.id, name: list.name, columns, rows, rules, leftOut: ids.length - columns.length };
}

async function compareNeeds(
  { db, clock }: Context,
  financerId: string,
  ids: readonly string[],
  level: NeedLevel,
): Promise<Compared[]> {
  const [records, programmes] = await Promise.all([findOpenNeeds(db, ids), openCriteriaOf(db, [financerId])]);
  const columns = records.map(async (record): Promise<Compared> => {
    const lines = level === "public" ? [] : await planOf(db, record.need.id);
    const told = tellNeed({ ...record, lines }, level);
    const best = bestOf(programmes.map((one) => ({ of: one, pairing: set(record, one, clock.today()) })));
    return {
      id: told.id,
      to: paths.need(told.id),
      title: told.title,
      who: told.organisation,
      facts: {
        Cherché: told.amount,
        "Moyens acceptés": told.means,
        Thème: told.theme,
        Territoire: told.territories.join(", "),
        Objet: told.purpose?.label ?? "non renseigné",
        Stade: told.stage?.label ?? "non renseigné",
        "Forme juridique": told.legalForm,
        Échéance: told.deadline ?? "non renseignée",
        ...(told.plan && {
          "Total du projet": told.plan.total,
          "Trouvé ailleurs": told.plan.foundElsewhere,
          "Plus petit apport utile": told.plan.minimumUseful ?? "à préciser",
        }),
      },
      with: best && best.of.criteria.title,
      lines: best ? writeLetter(best.pairing, { side: "financer", level }).lines : [],
    };
  });
  return inOrder(await Promise.all(columns), ids);
}

async function compareProgrammes(
  { db, clock }: Context,
  organisationId: string,
  ids: readonly string[],
): Promise<Compared[]> {
  const [records, own] = await Promise.all([findManyOpenCriteria(db, ids), needsOf(db, organisationId)]);
  const needs = own.filter(({ status }) => (OPEN_NEED_STATUSES as readonly string[]).includes(status));
  const columns = records.map((record): Compared => {
    const told = tellCriteria(record.criteria);
    const best = bestOf(needs.map((one) => ({ of: one, pairing: set(one, record, clock.today()) })));
    const facts = told.terms.map(({ term, says }) => [
      term,
      typeof says === "string" ? says : says.map(({ label }) => label).join(", "),
    ]);
    return {
      id: told.id,
      to: paths.programme(told.id),
      title: told.title,
      who: told.financer,
      facts: Object.fromEntries(facts),
      with: best && best.of.need.title,
      lines: best ? writeLetter(best.pairing, { side: "organisation", level: "organisation" }).lines : [],
    };
  });
  return inOrder(columns, ids);
}

const set = (need: NeedRecord, criteria: CriteriaRecord, today: string): Pairing =>
  pair(preparedNeed(need), preparedCriteria(criteria), today);

/** The possible pairing with the highest score. */
function bestOf<Of>(pairings: { of: Of; pairing: Pairing }[]): { of: Of; pairing: Pairing } | null {
  const possible = pairings.filter(({ pairing }) => pairing.blockedBy.length === 0);
  return possible.toSorted((one, other) => other.pairing.score - one.pairing.score)[0] ?? null;
}

const inOrder = (columns: Compared[], ids: readonly string[]): Compared[] =>
  columns.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));

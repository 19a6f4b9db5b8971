import type { Queryable } from "#db/client.ts";
import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { paths } from "#app/http/paths.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import type { ShortlistSide } from "#domain/shortlists/shortlist.ts";
import type { NeedLevel } from "#domain/needs/visible-need.ts";

/** A kept need, or programme, in the words of a list. */
export type KeptBrief = {
  id: string;
  to: string;
  title: string;
  /** The organisation, or the financer. */
  who: string;
  kicker: string;
  amount: string;
  means: string;
  where: string;
};

/** Those of these ids that are published, by their id, at the level that their reader may read. */
export async function keptBriefs(
  db: Queryable,
  side: ShortlistSide,
  ids: readonly string[],
  level: NeedLevel,
): Promise<Map<string, KeptBrief>> {
  const briefs = side === "financer" ? await needBriefs(db, ids, level) : await programmeBriefs(db, ids);
  return new Map(briefs.map((brief) => [brief.id, brief]));
}

async function needBriefs(db: Queryable, ids: readonly string[], level: NeedLevel): Promise<KeptBrief[]> {
  const records = await findOpenNeeds(db, ids);
  return records.map(({ need }) => {
    const { id, title, organisation, theme, amount, means, place } = tellNeedBriefly(need, level);
    return { id, to: paths.need(id), title, who: organisation, kicker: theme, amount, means, where: place };
  });
}

async function programmeBriefs(db: Queryable, ids: readonly string[]): Promise<KeptBrief[]> {
  const records = await findManyOpenCriteria(db, ids);
  return records.map(({ criteria }) => {
    const { id, title, financer, type, ticket, means, area } = tellCriteriaBriefly(criteria);
    const amount = ticket ?? "Montant à préciser";
    return { id, to: paths.programme(id), title, who: financer, kicker: type, amount, means, where: area };
  });
}

import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { openCriteriaOf } from "#db/criteria/read-criteria.ts";
import { countFinancersByType, listFinancers } from "#db/financers/financers.ts";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { FINANCER_TYPES } from "#domain/vocabulary/codes.ts";
import { financerTypeLabel } from "#domain/vocabulary/labels.ts";
import { tellCriteriaBriefly } from "./tell-criteria.server.ts";

const PAGE_SIZE = 30;

const financersQuery = z.object({
  type: z.enum(FINANCER_TYPES).optional().catch(undefined),
  page: pageNumber,
});

/** A page of financers with their open programmes, all or of one type. */
export async function readFinancersPage({ place: { db } }: AppLoadContext, request: Request) {
  const { type, page: asked } = readQuery(request, financersQuery);
  const counts = await countFinancersByType(db);
  const count = type ? (counts.get(type) ?? 0) : [...counts.values()].reduce((all, some) => all + some, 0);
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const { financers } = await listFinancers(db, { type }, { page, size: PAGE_SIZE });
  const programmes = await openCriteriaOf(
    db,
    financers.map(({ id }) => id),
  );
  return {
    type: type ?? null,
    page,
    pages,
    types: [...counts]
      .map(([code, of]) => ({ value: code, label: `${financerTypeLabel(code)} (${of})` }))
      .sort((a, b) => a.label.localeCompare(b.label, "fr")),
    financers: financers.map(({ id, name, type: kind, operatorLinked }) => ({
      id,
      name: typeset(name),
      type: typeset(financerTypeLabel(kind)),
      operatorLinked,
      programmes: programmes
        .filter(({ financerId }) => financerId === id)
        .map((one) => tellCriteriaBriefly(one.criteria)),
    })),
  };
}

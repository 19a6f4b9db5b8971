import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { findOwnIntention } from "#db/intentions/intentions.ts";
import type { Queryable } from "#db/client.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { findOpenNeeds, listOpenNeeds, locateOpenNeeds, type NeedFilter } from "#db/needs/read-needs.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { correspondences, wishedTerritory } from "#domain/intentions/correspondence.ts";
import { isCounted, type Intention } from "#domain/intentions/intention.ts";
import { kilometresFromDepartement } from "#domain/intentions/proximity.ts";
import { publicNeed } from "#domain/needs/visible-need.ts";
import { tellCorrespondences } from "./tell-correspondences.server.ts";

const PAGE_SIZE = 10;

/** The orders that a saver may choose: none of them is a judgement. Source: domaine, § 4.5, requirement 8. */
export const SAVER_ORDERS = ["date", "proximite", "alphabet"] as const;
export type SaverOrder = (typeof SAVER_ORDERS)[number];

const query = z.object({ ordre: z.enum(SAVER_ORDERS).catch("date"), page: pageNumber });

/**
 * The published needs that meet a saver's intention, as everyone may read them whoever else this account is, in the order
 * of the address; null when there is no intention, or it has expired.
 */
export async function readIntentionNeeds(context: AppLoadContext, { accountId }: Actor, request: Request) {
  const { db, clock } = context.place;
  const own = await findOwnIntention(db, accountId);
  if (!own || !isCounted(own.expiresOn, clock.today())) return null;
  const { intention } = own;
  const { ordre: order, page: wanted } = readQuery(request, query);
  const asked = await listNeeds(db, intention, order, wanted);
  const pages = Math.max(1, Math.ceil(asked.total / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const { needs, total } = page === wanted ? asked : await listNeeds(db, intention, order, page);
  return {
    order,
    page,
    pages,
    total,
    needs: needs.map(({ need }) => ({
      brief: tellNeedBriefly(need, "public"),
      lines: tellCorrespondences(correspondences(intention, publicNeed(need))),
    })),
  };
}

type Listed = { needs: NeedRecord[]; total: number };

async function listNeeds(
  db: Queryable,
  intention: Intention,
  order: SaverOrder,
  page: number,
): Promise<Listed> {
  const filter: NeedFilter = {
    themes: intention.themes,
    territory: wishedTerritory(intention) ?? undefined,
    order: order === "alphabet" ? "title" : "newest",
  };
  if (order !== "proximite") return listOpenNeeds(db, filter, { page, size: PAGE_SIZE });
  const located = await locateOpenNeeds(db, filter);
  const nearest = located
    .map(({ id, headquarters }) => ({
      id,
      kilometres: kilometresFromDepartement(intention.departement, headquarters),
    }))
    // Equally far: as they came, by title.
    .sort((a, b) => (a.kilometres === b.kilometres ? 0 : a.kilometres - b.kilometres))
    .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const found = new Map(
    (
      await findOpenNeeds(
        db,
        nearest.map(({ id }) => id),
      )
    ).map((record) => [record.need.id, record]),
  );
  return { needs: nearest.flatMap(({ id }) => found.get(id) ?? []), total: located.length };
}

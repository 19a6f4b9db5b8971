import type { AppLoadContext } from "@remix-run/node";
import { countFinancersByType } from "#db/financers/financers.ts";
import { countOpenNeedsByDepartement, listOpenNeeds, sumOpenNeeds } from "#db/needs/read-needs.ts";
import { type OwnSpace, ownSpaces } from "#app/http/own-spaces.ts";
import { paths } from "#app/http/paths.ts";
import { findActor } from "#app/http/session.server.ts";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import type { MapArea } from "#app/ui/departement-map.tsx";
import { DEPARTEMENT_SHAPES, MAP_CREDIT } from "#app/ui/map/departements.ts";
import { MAP_VIEW_BOX } from "#app/ui/map/drawings.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { tellNeedBriefly } from "./tell-need.server.ts";

const LATEST = 4;

/** The front page: what is published in all, the latest needs, and where they are. Sums are of all needs, never of one. */
export async function readFront(context: AppLoadContext, request: Request) {
  const { db } = context.place;
  const level = needListLevel(await findViewpoint(request, context));
  const [actor, sum, byDepartement, byType, latest] = await Promise.all([
    findActor(request, context),
    sumOpenNeeds(db),
    countOpenNeedsByDepartement(db),
    countFinancersByType(db),
    listOpenNeeds(db, { order: "newest" }, { page: 1, size: LATEST }),
  ]);
  return {
    /** Where they work, for who is signed in; null: a visitor, who is shown where to begin. */
    spaces: actor && ownPlaces(actor),
    sum: {
      ...headline(sum.sought),
      needs: sum.needs,
      organisations: sum.organisations,
      departements: byDepartement.size,
      financers: [...byType.values()].reduce((all, some) => all + some, 0),
    },
    latest: latest.needs.map(({ need }) => tellNeedBriefly(need, level)),
    map: { viewBox: MAP_VIEW_BOX, credit: MAP_CREDIT, areas: areas(byDepartement) },
  };
}

/** An account that is nothing yet begins by its account. */
function ownPlaces(actor: Actor): OwnSpace[] {
  const spaces = ownSpaces(actor);
  if (spaces.length === 0) return [{ label: "Mon compte", to: paths.account() }];
  return spaces.map(({ label, to }) => ({ label: typeset(label), to }));
}

const areas = (counts: Map<string, number>): MapArea[] =>
  DEPARTEMENT_SHAPES.map(({ code, name }) => ({
    code,
    name: typeset(name),
    count: counts.get(code) ?? 0,
    to: paths.needs({ territoire: `D${code}` }),
  }));

const TENTHS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const MILLION = 1_000_000;

/** A sum of whole euros for a headline: in billions or millions to the tenth, in thousands below. */
export function headline(euros: number): { amount: string; unit: string } {
  if (euros >= 1_000 * MILLION)
    return { amount: TENTHS.format(euros / 1_000 / MILLION), unit: "milliards d’euros cherchés" };
  if (euros >= MILLION) return { amount: TENTHS.format(euros / MILLION), unit: "millions d’euros cherchés" };
  return { amount: TENTHS.format(Math.round(euros / 1_000)), unit: "milliers d’euros cherchés" };
}

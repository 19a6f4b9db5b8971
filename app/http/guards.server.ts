import { type AppLoadContext, redirect } from "@remix-run/node";
import {
  type Actor,
  type ActorOf,
  isOfASide,
  type Membership,
  type SideActor,
} from "#domain/accounts/actor.ts";
import { may, type Permission } from "#domain/accounts/permissions.ts";
import type { StructureKind } from "#domain/accounts/role.ts";
import { keepInterruptedForm } from "./interrupted-form.server.ts";
import { paths } from "./paths.ts";
import { problem } from "./problem.ts";
import { findActor } from "./session.server.ts";

export { findActor };

/** Who asks; whoever is not signed in is led there and back, and keeps the form they were sending. */
export async function requireActor(request: Request, context: AppLoadContext): Promise<Actor> {
  const actor = await findActor(request, context);
  if (actor) return actor;
  const headers = await keepInterruptedForm(request, context);
  throw redirect(paths.signIn({ retour: returnPath(request) }), { headers });
}

/** A member of the structure it acts for, of whatever kind, who may do that. */
export async function requireMember(
  request: Request,
  context: AppLoadContext,
  permission: Permission,
): Promise<Actor & { active: Membership }> {
  const actor = await requireActor(request, context);
  if (!actor.active) throw problem("without-structure");
  if (!may(actor, permission)) throw problem("not-allowed");
  return { ...actor, active: actor.active };
}

/** A member of the organisation it acts for, who may do that. Its id is `actor.active.structureId`, and goes into every `where`. */
export const requireOrganisationMember = (
  request: Request,
  context: AppLoadContext,
  permission: Permission = "read-own-organisation",
): Promise<ActorOf<"organisation">> => requireMemberOf(request, context, "organisation", permission);

/** The same for a financer. */
export const requireFinancerMember = (
  request: Request,
  context: AppLoadContext,
  permission: Permission = "read-own-financer",
): Promise<ActorOf<"financer">> => requireMemberOf(request, context, "financer", permission);

/** The same for a place. */
export const requirePlaceMember = (
  request: Request,
  context: AppLoadContext,
  permission: Permission = "read-own-place",
): Promise<ActorOf<"place">> => requireMemberOf(request, context, "place", permission);

/** A member of one of the two sides that look for each other, an organisation or a financer. */
export async function requireSideMember(
  request: Request,
  context: AppLoadContext,
  permission: Permission,
): Promise<SideActor> {
  const actor = await requireActor(request, context);
  if (!isOfASide(actor)) throw problem(actor.active ? "not-of-a-side" : "without-structure");
  if (!may(actor, permission)) throw problem("not-allowed");
  return actor;
}

/** Somebody of the movement who keeps the site: a page of theirs does not exist for others. */
export async function requireOperator(
  request: Request,
  context: AppLoadContext,
  permission: Permission = "moderate-texts",
): Promise<Actor> {
  const actor = await requireActor(request, context);
  if (!may(actor, permission)) throw problem("page-not-found");
  return actor;
}

/** Somebody who saves; an account that does not yet is told how to. */
export async function requireSaver(request: Request, context: AppLoadContext): Promise<Actor> {
  const actor = await requireActor(request, context);
  if (!may(actor, "keep-intention")) throw problem("not-a-saver");
  return actor;
}

/**
 * A member of several structures acts for one at a time: a page of another one asks first in whose name, so that nothing is
 * ever done for the wrong one.
 */
async function requireMemberOf<Kind extends StructureKind>(
  request: Request,
  context: AppLoadContext,
  kind: Kind,
  permission: Permission,
): Promise<ActorOf<Kind>> {
  const actor = await requireActor(request, context);
  if (actor.active?.kind === kind) {
    if (!may(actor, permission)) throw problem("not-allowed");
    return actor as ActorOf<Kind>;
  }
  const elsewhere = actor.memberships.some((membership) => membership.kind === kind);
  if (elsewhere) throw redirect(paths.chooseStructure({ retour: returnPath(request) }));
  throw problem(NOT_A_MEMBER[kind]);
}

const NOT_A_MEMBER = {
  organisation: "not-of-an-organisation",
  financer: "not-of-a-financer",
  place: "not-of-a-place",
} as const;

/** Where to come back to: the page itself, without what the framework adds to its address. */
export function returnPath(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete("_routes");
  return url.pathname.replace(/\.data$/, "") + url.search;
}

import type { AppLoadContext } from "@remix-run/node";
import { findFinancer } from "#db/financers/financers.ts";
import { findActor } from "./session.server.ts";
import { readViewpoint, type Viewpoint } from "./viewpoint.server.ts";

/**
 * As whom the published is read: a financer whose identity an operator has checked reads the sums, an organisation its own
 * (told by `organisationId`), everybody else, an unverified financer and an operator too, what the public reads. The switch
 * of a demonstration is for visitors alone: who is signed in reads as who they are. Source: domaine, § 4.5, requirement 3.
 */
export async function findViewpoint(
  request: Request,
  context: AppLoadContext,
  { organisationId }: { organisationId?: string } = {},
): Promise<Viewpoint> {
  const actor = await findActor(request, context);
  if (!actor) return readViewpoint(request, context);
  const { active } = actor;
  if (active?.kind === "organisation" && active.structureId === organisationId) return "organisation";
  if (active?.kind !== "financer") return "public";
  const financer = await findFinancer(context.place.db, active.structureId);
  return financer?.verifiedOn ? "financeur" : "public";
}

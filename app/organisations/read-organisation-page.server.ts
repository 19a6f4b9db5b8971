import type { AppLoadContext } from "@remix-run/node";
import { findActor } from "#app/http/guards.server.ts";
import { problem, readId } from "#app/http/problem.ts";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { textsAreHeld } from "#app/reports/watch-texts.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { needsOf } from "#db/needs/own-needs.ts";
import { qualityChecksOf } from "#db/organisations/checked-qualities.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import { isConfidedTo } from "#db/introductions/read-introductions.ts";
import { CONFIDING_STATUSES } from "#domain/introductions/status.ts";
import { may } from "#domain/accounts/permissions.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { sheetTexts, withoutTexts } from "#domain/organisations/organisation.ts";
import type { OrganisationLevel } from "#domain/organisations/visible-organisation.ts";
import { tellOrganisation } from "./tell-organisation.server.ts";

/** An organisation's page, as this reader may see it, with its open needs. Members see what those they meet will. */
export async function readOrganisationPage(
  context: AppLoadContext,
  request: Request,
  givenId: string | undefined,
) {
  const { place } = context;
  const id = readId(givenId, "organisation-not-found");
  const [found, needs, actor, viewpoint, checks] = await Promise.all([
    findOrganisation(place.db, id),
    needsOf(place.db, id),
    findActor(request, context),
    findViewpoint(request, context),
    qualityChecksOf(place.db, id),
  ]);
  if (!found) throw problem("organisation-not-found");
  const own = actor?.active?.kind === "organisation" && actor.active.structureId === id;
  const needLevel = needListLevel(viewpoint);
  const confided =
    needLevel === "verified" &&
    actor?.active?.kind === "financer" &&
    (await isConfidedTo(
      place.db,
      { organisationId: id, financerId: actor.active.structureId },
      CONFIDING_STATUSES,
    ));
  const level: OrganisationLevel =
    own || confided ? "accepted" : needLevel === "verified" ? "verified" : "public";
  // Others read its texts once an operator has; its members see them, and that they wait.
  const textsWait = await textsAreHeld(place, {
    subject: "organisation",
    subjectId: id,
    texts: sheetTexts(found.organisation),
  });
  const shown = textsWait && !own ? withoutTexts(found.organisation) : found.organisation;
  return {
    organisationId: id,
    textsWait,
    own,
    mayCheck: may(actor, "verify-qualities"),
    level,
    organisation: tellOrganisation(shown, level, checks),
    needs: needs
      .filter(({ status }) => OPEN_NEED_STATUSES.includes(status))
      .map(({ need }) => tellNeedBriefly(need, own ? "organisation" : needLevel)),
  };
}

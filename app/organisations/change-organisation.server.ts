import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import { watchTexts } from "#app/reports/watch-texts.server.ts";
import type { Context } from "#app/platform/context.ts";
import { type CommuneProblem, findCommune } from "#app/territories/find-commune.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import { changeOrganisation as change, refreshNeedsOf } from "#db/organisations/write-organisation.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type Organisation, sheetTexts } from "#domain/organisations/organisation.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import type { Markers } from "#domain/organisations/markers.ts";
import type { Means } from "#domain/organisations/means.ts";
import type { OrganisationSheet } from "./organisation-form.ts";

export type ChangeOrganisationProblem =
  | { kind: "organisation-not-found" }
  | { kind: "changed-meanwhile" }
  | CommuneProblem;

/** Keeps what members say of their organisation; its needs are set against programmes again, since rules read some of it. What seems to hold a blocked promise waits for an operator. */
export async function changeOrganisation(
  context: Context,
  actor: ActorOf<"organisation">,
  sheet: OrganisationSheet,
): Promise<Result<null, ChangeOrganisationProblem>> {
  const id = actor.active.structureId;
  return context.db.transaction(async (tx) => {
    const found = await findOrganisation(tx, id);
    if (!found) return refused({ kind: "organisation-not-found" });
    const { headquarters } = found.organisation;
    // The form shows the commune by its name: unchanged, it is the same one.
    const commune = sheet.commune === communeName(headquarters) ? done(headquarters) : findCommune(sheet);
    if (!commune.ok) return commune;
    const said = organisationOf(sheet, { id, headquarters: commune.value });
    if (!(await change(tx, said, sheet.version))) return refused({ kind: "changed-meanwhile" });
    for (const needId of await refreshNeedsOf(tx, id)) await tellNeedChanged(tx, needId);
    await watchTexts(context, tx, {
      subject: "organisation",
      subjectId: id,
      title: said.name,
      texts: sheetTexts(said),
    });
    return done(null);
  });
}

/** How the form names a commune. */
export const communeName = (code: string): string => territoryLabel({ level: "COMMUNE", code });

const withoutUnsaid = (said: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null));

function organisationOf(
  sheet: OrganisationSheet,
  { id, headquarters }: { id: string; headquarters: string },
): Organisation {
  const {
    version: _version,
    commune: _commune,
    communeCode: _code,
    qualitiesKnown,
    qualities,
    markers,
    means,
    ...said
  } = sheet;
  return {
    ...said,
    id,
    headquarters,
    qualities: qualitiesKnown === "yes" || qualities.length > 0 ? qualities : null,
    markers: withoutUnsaid(markers) as Markers,
    means: withoutUnsaid(means) as Means,
  };
}

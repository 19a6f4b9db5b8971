import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import { watchTexts } from "#app/reports/watch-texts.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import { changeOrganisation as change, refreshNeedsOf } from "#db/organisations/write-organisation.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type Organisation, sheetTexts } from "#domain/organisations/organisation.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { searchTerritories, territoryExists, type TerritoryMatch } from "#domain/territories/gazetteer.ts";
import type { Markers } from "#domain/organisations/markers.ts";
import type { Means } from "#domain/organisations/means.ts";
import type { OrganisationSheet } from "./organisation-form.ts";

export type ChangeOrganisationProblem =
  | { kind: "organisation-not-found" }
  | { kind: "changed-meanwhile" }
  /** Several communes, or none, bear what was typed: the person chooses. */
  | { kind: "which-commune"; communes: TerritoryMatch[] };

/** A postcode is shared by a dozen communes at most. */
const COMMUNES_SHOWN = 20;

/** Keeps what members say of their organisation; its needs are set against programmes again, since rules read some of it. What seems to hold a blocked promise waits for an operator. */
export async function changeOrganisation(
  context: Context,
  actor: ActorOf<"organisation">,
  sheet: OrganisationSheet,
): Promise<Result<null, ChangeOrganisationProblem>> {
  const id = actor.active.structureId;
  const commune = communeOf(sheet);
  if (typeof commune !== "string") return refused({ kind: "which-commune", communes: commune });
  return context.db.transaction(async (tx) => {
    const found = await findOrganisation(tx, id);
    if (!found) return refused({ kind: "organisation-not-found" });
    const said = organisationOf(sheet, { id, headquarters: commune });
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

/** The commune that the sheet means: the one searched for if only one answers, or those that may be meant. */
function communeOf({
  headquarters,
  communeSearch,
  communesOffered,
}: OrganisationSheet): string | TerritoryMatch[] {
  if (communeSearch === null)
    return territoryExists({ level: "COMMUNE", code: headquarters }) ? headquarters : [];
  const communes = searchTerritories(communeSearch, { levels: ["COMMUNE"], limit: COMMUNES_SHOWN });
  if (communesOffered === communeSearch && communes.some(({ code }) => code === headquarters))
    return headquarters;
  const [only, another] = communes;
  return only && !another ? only.code : communes;
}

const withoutUnsaid = (said: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null));

function organisationOf(
  sheet: OrganisationSheet,
  { id, headquarters }: { id: string; headquarters: string },
): Organisation {
  const {
    version: _version,
    communeSearch: _search,
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

import type { Context } from "#app/platform/context.ts";
import type { FormValues } from "#app/http/read-form.ts";
import { problem } from "#app/http/problem.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { communeName } from "./change-organisation.server.ts";

/** An organisation's sheet as its form holds it. */
export async function readSheetPage({ db }: Context, actor: ActorOf<"organisation">) {
  const found = await findOrganisation(db, actor.active.structureId);
  if (!found) throw problem("organisation-not-found");
  const { organisation, version } = found;
  const { qualities, markers, means, recit, id: _id, headquarters, ...said } = organisation;
  const texts = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value ?? ""]));
  const defaults: FormValues = {
    ...texts,
    version: String(version),
    commune: communeName(headquarters),
    qualities: qualities ?? [],
    qualitiesKnown: qualities === null ? "no" : "yes",
    markers: { ...markers },
    means: { ...means },
    recit: Object.fromEntries(Object.entries(recit).map(([name, value]) => [name, value ?? ""])),
  };
  return { defaults, version };
}

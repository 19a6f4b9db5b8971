import type { Context } from "#app/platform/context.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { chooseActiveMembership } from "#db/accounts/sessions.ts";
import type { Queryable } from "#db/client.ts";
import { addFinancer } from "#db/financers/financers.ts";
import { addOrganisation } from "#db/organisations/organisations.ts";
import { keepPlace } from "#db/places/places.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { type CommuneProblem, findCommune } from "#app/territories/find-commune.ts";
import { done, type Result } from "#domain/result.ts";
import type { StructureInput } from "./structure-forms.ts";

/** Makes a structure, of which the actor answers and for which it acts from now on. Nothing of it is public before it publishes. */
export async function addStructure(
  context: Context,
  { accountId, sessionId }: Actor,
  input: StructureInput,
): Promise<Result<{ structureId: string }, CommuneProblem>> {
  const commune = "commune" in input ? findCommune(input) : done("");
  if (!commune.ok) return commune;
  const { db, newId } = context;
  const [structureId, membershipId] = [newId(), newId()];
  await db.transaction(async (tx) => {
    await add(tx, input, { id: structureId, commune: commune.value });
    const membership = { id: membershipId, accountId, kind: input.kind, structureId };
    await addMembership(tx, { ...membership, role: "responsable" });
    await chooseActiveMembership(tx, { accountId, sessionId, membershipId });
  });
  return done({ structureId });
}

function add(tx: Queryable, input: StructureInput, { id, commune }: { id: string; commune: string }) {
  switch (input.kind) {
    case "organisation": {
      const { name, legalForm } = input;
      return addOrganisation(tx, { id, name, legalForm, headquarters: commune });
    }
    case "financer":
      return addFinancer(tx, { id, name: input.name, type: input.type });
    case "place": {
      const { name, type, capacity, access } = input;
      return keepPlace(tx, { id, name, type, commune, capacity, access, presentation: null });
    }
  }
}

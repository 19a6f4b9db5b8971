import type { Context } from "#app/platform/context.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { chooseActiveMembership } from "#db/accounts/sessions.ts";
import type { Queryable } from "#db/client.ts";
import { addFinancer } from "#db/financers/financers.ts";
import { addOrganisation } from "#db/organisations/organisations.ts";
import { keepPlace } from "#db/places/places.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { searchTerritories, type TerritoryMatch } from "#domain/territories/territory-search.ts";
import type { StructureInput } from "./structure-forms.ts";

export type AddStructureProblem =
  | { kind: "commune-unknown" }
  /** Several communes have that name or postcode. */
  | { kind: "commune-ambiguous"; communes: { code: string; label: string }[] };

/** More communes than share any postcode: one types a little more instead. */
const MOST_COMMUNES = 60;

/** Makes a structure, of which the actor answers and for which it acts from now on. Nothing of it is public before it publishes. */
export async function addStructure(
  context: Context,
  { accountId, sessionId }: Actor,
  input: StructureInput,
): Promise<Result<{ structureId: string }, AddStructureProblem>> {
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

/** The INSEE code of the commune that is meant: the one chosen, or the only one of that name or postcode. */
function findCommune(input: { commune: string; communeCode: string }): Result<string, AddStructureProblem> {
  const found = searchTerritories(input.commune, { levels: ["COMMUNE"], limit: MOST_COMMUNES });
  const chosen = found.find(({ code }) => code === input.communeCode);
  if (chosen) return done(chosen.code);
  const exact = found.filter((match) => isExact(match, input.commune));
  const [first] = exact.length > 0 ? exact : found;
  if (!first) return refused({ kind: "commune-unknown" });
  const likely = exact.length > 0 ? exact : found;
  if (likely.length === 1) return done(first.code);
  return refused({
    kind: "commune-ambiguous",
    communes: likely.map(({ code, label, detail }) => ({ code, label: `${label}, ${detail}` })),
  });
}

const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Its very name, or a postcode of its own. */
const isExact = ({ label, detail }: TerritoryMatch, typed: string): boolean =>
  folded(label.replace(/ \(.*\)$/, "")) === folded(typed) || detail.endsWith(`, ${typed.trim()}`);

import type { Context } from "#app/platform/context.ts";
import { type CommuneProblem, findCommune } from "#app/territories/find-commune.ts";
import { changePlace as change, findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import type { PlaceSheet } from "./place-form.ts";

export type ChangePlaceProblem = CommuneProblem | { kind: "place-not-found" } | { kind: "changed-meanwhile" };

/** Keeps what hosts say of their place. */
export async function changePlace(
  { db }: Context,
  { active }: ActorOf<"place">,
  { communeCode, hearingLoop, ...sheet }: PlaceSheet,
): Promise<Result<null, ChangePlaceProblem>> {
  const found = await findPlace(db, active.structureId);
  if (!found) return refused({ kind: "place-not-found" });
  // The form shows the commune by its name: unchanged, it is the same one.
  const unchanged = sheet.commune === communeName(found.commune);
  const commune = unchanged ? done(found.commune) : findCommune({ commune: sheet.commune, communeCode });
  if (!commune.ok) return commune;
  const said = { ...sheet, id: found.id, commune: commune.value, hearingLoop: toBoolean(hearingLoop) };
  return (await change(db, said)) ? done(null) : refused({ kind: "changed-meanwhile" });
}

const toBoolean = (answer: "yes" | "no" | null): boolean | null =>
  answer === null ? null : answer === "yes";

/** How the form names a commune. */
export const communeName = (code: string): string => territoryLabel({ level: "COMMUNE", code });

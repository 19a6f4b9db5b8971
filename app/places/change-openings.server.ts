import type { Context } from "#app/platform/context.ts";
import { addOpening as add, openingsOf, removeOpening as remove } from "#db/places/openings.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Opening } from "#domain/places/openings.ts";
import { done, type Result, refused } from "#domain/result.ts";

/** More than any place needs, and few enough to be read. */
const MOST_OPENINGS = 100;

/** Adds hours in which one's place can host, or days on which it cannot. The same twice is once. */
export async function addOpening(
  { db, newId }: Context,
  { active }: ActorOf<"place">,
  opening: Opening,
): Promise<Result<null, { kind: "too-many-openings" }>> {
  const placeId = active.structureId;
  return db.transaction(async (tx) => {
    const known = await openingsOf(tx, placeId);
    if (known.some(({ id: _id, ...one }) => same(one as Opening, opening))) return done(null);
    if (known.length >= MOST_OPENINGS) return refused({ kind: "too-many-openings" });
    await add(tx, { placeId, id: newId(), ...opening });
    return done(null);
  });
}

const same = (a: Opening, b: Opening): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

export const removeOpening = (
  { db }: Context,
  { active }: ActorOf<"place">,
  openingId: string,
): Promise<void> => remove(db, { placeId: active.structureId, id: openingId });

import { asc } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { places } from "#db/schema/places.ts";
import type { Place } from "#domain/places/place.ts";

/** Adds the place, or changes the one of that id. */
export async function keepPlace(db: Queryable, place: Place): Promise<void> {
  await db.insert(places).values(place).onConflictDoUpdate({ target: places.id, set: place });
}

/** Every place, in the order of the alphabet. */
export async function listPlaces(db: Queryable): Promise<Place[]> {
  return (await db.select().from(places).orderBy(asc(places.name))) as Place[];
}

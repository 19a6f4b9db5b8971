import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { places } from "#db/schema/places.ts";
import type {
  AcceptedCharter,
  Place,
  PlaceDetails,
  PlaceIdentity,
  PlaceStatus,
} from "#domain/places/place.ts";

type PlaceToKeep = PlaceIdentity &
  Partial<PlaceDetails> & { status?: PlaceStatus; charter?: AcceptedCharter | null };

/** Adds the place, or changes the one of that id; what is not said stays as it is. */
export async function keepPlace(db: Queryable, { charter, ...place }: PlaceToKeep): Promise<void> {
  const values = {
    ...place,
    ...(charter && { charterName: charter.name, charterAcceptedAt: charter.acceptedAt }),
  };
  await db.insert(places).values(values).onConflictDoUpdate({ target: places.id, set: values });
}

type Row = typeof places.$inferSelect;

const fromRow = ({ charterName, charterAcceptedAt, addedAt: _addedAt, ...row }: Row): Place => ({
  ...(row as Omit<Place, "charter">),
  charter: charterName && charterAcceptedAt ? { name: charterName, acceptedAt: charterAcceptedAt } : null,
});

/** Every place that is open, in the order of the alphabet. */
export async function listPlaces(db: Queryable): Promise<Place[]> {
  return (await db.select().from(places).where(eq(places.status, "open")).orderBy(asc(places.name))).map(
    fromRow,
  );
}

/** Places that wait for somebody to open them, the oldest first. */
export async function listProposedPlaces(db: Queryable): Promise<Place[]> {
  const rows = await db
    .select()
    .from(places)
    .where(eq(places.status, "proposed"))
    .orderBy(asc(places.addedAt));
  return rows.map(fromRow);
}

export async function findPlace(db: Queryable, id: string): Promise<Place | null> {
  const [row] = await db.select().from(places).where(eq(places.id, id));
  return row ? fromRow(row) : null;
}

/** Places of these ids, in no order. */
export async function findPlaces(db: Queryable, ids: readonly string[]): Promise<Place[]> {
  if (ids.length === 0) return [];
  return (
    await db
      .select()
      .from(places)
      .where(inArray(places.id, [...ids]))
  ).map(fromRow);
}

/** Changes what a place says; false when somebody changed it meanwhile. */
export async function changePlace(
  db: Queryable,
  { id, version, ...said }: Omit<PlaceIdentity & PlaceDetails, never> & { version: number },
): Promise<boolean> {
  const rows = await db
    .update(places)
    .set({ ...said, version: sql`${places.version} + 1` })
    .where(and(eq(places.id, id), eq(places.version, version)))
    .returning({ id: places.id });
  return rows.length > 0;
}

/** Moves a place from one status to another; false when it is not there. */
export async function movePlace(
  db: Queryable,
  { id, from, to }: { id: string; from: PlaceStatus; to: PlaceStatus },
): Promise<boolean> {
  const rows = await db
    .update(places)
    .set({ status: to })
    .where(and(eq(places.id, id), eq(places.status, from)))
    .returning({ id: places.id });
  return rows.length > 0;
}

export async function keepCharter(
  db: Queryable,
  id: string,
  { name, acceptedAt }: AcceptedCharter,
): Promise<void> {
  await db.update(places).set({ charterName: name, charterAcceptedAt: acceptedAt }).where(eq(places.id, id));
}

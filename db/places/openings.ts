import { and, asc, eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { placeOpenings } from "#db/schema/places.ts";
import type { Opening } from "#domain/places/openings.ts";

export type KeptOpening = Opening & { id: string };

function fromRow(row: typeof placeOpenings.$inferSelect): KeptOpening {
  const { id, kind, weekday, fromOn, untilOn, reason } = row;
  const hours = { startsAt: row.startsAt ?? "00:00", endsAt: row.endsAt ?? "24:00" };
  if (kind === "weekly") return { id, kind, weekday: weekday ?? 1, fromOn, untilOn, ...hours };
  if (kind === "once") return { id, kind, on: fromOn, ...hours };
  return { id, kind: "closure", fromOn, untilOn: untilOn ?? fromOn, reason };
}

/** When a place can host and cannot, the earliest first. */
export async function openingsOf(db: Queryable, placeId: string): Promise<KeptOpening[]> {
  const rows = await db
    .select()
    .from(placeOpenings)
    .where(eq(placeOpenings.placeId, placeId))
    .orderBy(asc(placeOpenings.fromOn), asc(placeOpenings.weekday), asc(placeOpenings.startsAt));
  return rows.map(fromRow);
}

export async function addOpening(
  db: Queryable,
  { placeId, id, ...opening }: KeptOpening & { placeId: string },
): Promise<void> {
  const said =
    opening.kind === "once"
      ? { kind: opening.kind, fromOn: opening.on, startsAt: opening.startsAt, endsAt: opening.endsAt }
      : opening;
  await db
    .insert(placeOpenings)
    .values({ id, placeId, ...said })
    .onConflictDoNothing();
}

export async function removeOpening(
  db: Queryable,
  { placeId, id }: { placeId: string; id: string },
): Promise<void> {
  await db.delete(placeOpenings).where(and(eq(placeOpenings.placeId, placeId), eq(placeOpenings.id, id)));
}

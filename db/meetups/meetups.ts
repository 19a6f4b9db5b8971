import { and, asc, desc, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { meetups } from "#db/schema/meetups.ts";
import { places } from "#db/schema/places.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { ANNOUNCED_STATUSES, type MeetupStatus } from "#domain/meetups/status.ts";

type Row = typeof meetups.$inferSelect;

/** The codes were checked on the way in. Instants come back as Postgres writes them: they leave as ISO 8601. */
function fromRow({ cancelledAt: _c, expectedBefore: _e, addedAt: _a, startsAt, ...row }: Row): Meetup {
  return { ...(row as Omit<Meetup, "startsAt">), startsAt: new Date(startsAt).toISOString() };
}

type MeetupToAdd = Omit<Meetup, "venueId" | "version" | "sequence" | "cancelReason" | "publishedTimetable">;

export async function addMeetup(db: Queryable, meetup: MeetupToAdd & Partial<Meetup>): Promise<void> {
  await db.insert(meetups).values(meetup).onConflictDoNothing();
}

export async function findMeetup(db: Queryable, id: string): Promise<Meetup | null> {
  const [row] = await db.select().from(meetups).where(eq(meetups.id, id));
  return row ? fromRow(row) : null;
}

type Owned = { placeId: string; meetupId: string };

/** A meetup of this place; null when it is another's, or does not exist. */
export async function findOwnMeetup(db: Queryable, { placeId, meetupId }: Owned): Promise<Meetup | null> {
  const [row] = await db
    .select()
    .from(meetups)
    .where(and(eq(meetups.id, meetupId), eq(meetups.placeId, placeId)));
  return row ? fromRow(row) : null;
}

/** The same, kept from others until the transaction ends: whoever changes seats or answers takes turns. */
export async function lockMeetup(db: Queryable, meetupId: string): Promise<Meetup | null> {
  const [row] = await db.select().from(meetups).where(eq(meetups.id, meetupId)).for("update");
  return row ? fromRow(row) : null;
}

export async function lockOwnMeetup(db: Queryable, { placeId, meetupId }: Owned): Promise<Meetup | null> {
  const meetup = await lockMeetup(db, meetupId);
  return meetup?.placeId === placeId ? meetup : null;
}

/** Every meetup of a place, the latest first. */
export async function meetupsOf(db: Queryable, placeId: string): Promise<Meetup[]> {
  const rows = await db
    .select()
    .from(meetups)
    .where(eq(meetups.placeId, placeId))
    .orderBy(desc(meetups.startsAt));
  return rows.map(fromRow);
}

/** Every meetup of a place, or that another place holds there. */
export async function meetupsAt(db: Queryable, placeId: string): Promise<Meetup[]> {
  const rows = await db
    .select()
    .from(meetups)
    .where(or(eq(meetups.placeId, placeId), eq(meetups.venueId, placeId)))
    .orderBy(asc(meetups.id));
  return rows.map(fromRow);
}

export type AnnouncedMeetup = { meetup: Meetup; placeName: string; commune: string };

/** Meetups that people know of and that are to come, the earliest first; of one place, or of all. */
export async function announcedMeetups(
  db: Queryable,
  { after, placeId }: { after: string; placeId?: string },
): Promise<AnnouncedMeetup[]> {
  const rows = await db
    .select({ meetup: meetups, placeName: places.name, commune: places.commune })
    .from(meetups)
    .innerJoin(places, eq(places.id, sql`coalesce(${meetups.venueId}, ${meetups.placeId})`))
    .where(
      and(
        inArray(meetups.status, [...ANNOUNCED_STATUSES]),
        gt(meetups.startsAt, after),
        placeId ? eq(places.id, placeId) : undefined,
      ),
    )
    .orderBy(asc(meetups.startsAt))
    .limit(200);
  return rows.map(({ meetup, ...place }) => ({ meetup: fromRow(meetup), ...place }));
}

/** Every meetup that was held, the latest first. */
export async function heldMeetups(db: Queryable): Promise<{ meetup: Meetup; placeName: string }[]> {
  const rows = await db
    .select({ meetup: meetups, placeName: places.name })
    .from(meetups)
    .innerJoin(places, eq(places.id, sql`coalesce(${meetups.venueId}, ${meetups.placeId})`))
    .where(inArray(meetups.status, ["held", "closed"]))
    .orderBy(desc(meetups.startsAt), asc(meetups.id));
  return rows.map(({ meetup, placeName }) => ({ meetup: fromRow(meetup), placeName }));
}

/** Changes what a meetup says, in a transaction that holds it. */
export async function changeMeetup(
  db: Queryable,
  id: string,
  said: Partial<Omit<Meetup, "id" | "placeId" | "version">> & {
    cancelledAt?: string;
    expectedBefore?: { guests: number; meetings: number } | null;
  },
): Promise<void> {
  await db
    .update(meetups)
    .set({ ...said, version: sql`${meetups.version} + 1` })
    .where(eq(meetups.id, id));
}

/** What the composition expected before the last change. */
export async function expectedBefore(
  db: Queryable,
  id: string,
): Promise<{ guests: number; meetings: number } | null> {
  const [row] = await db.select({ before: meetups.expectedBefore }).from(meetups).where(eq(meetups.id, id));
  return row?.before ?? null;
}

/** Meetups in these statuses that begin within a span of instants. */
export async function meetupsBetween(
  db: Queryable,
  { statuses, from, until }: { statuses: readonly MeetupStatus[]; from: string; until: string },
): Promise<Meetup[]> {
  const rows = await db
    .select()
    .from(meetups)
    .where(
      and(
        inArray(meetups.status, [...statuses]),
        gt(meetups.startsAt, from),
        sql`${meetups.startsAt} <= ${until}`,
      ),
    )
    .orderBy(asc(meetups.startsAt));
  return rows.map(fromRow);
}

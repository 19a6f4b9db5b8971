import { and, desc, eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { meetupTimetables } from "#db/schema/meetups.ts";

export type KeptTimetable = Omit<typeof meetupTimetables.$inferSelect, "addedAt" | "meetupId">;

const {
  meetupId: _m,
  addedAt: _a,
  ...columns
} = {
  meetupId: meetupTimetables.meetupId,
  addedAt: meetupTimetables.addedAt,
  version: meetupTimetables.version,
  meetings: meetupTimetables.meetings,
  weight: meetupTimetables.weight,
  proved: meetupTimetables.proved,
  unmet: meetupTimetables.unmet,
  pinned: meetupTimetables.pinned,
  lostTables: meetupTimetables.lostTables,
  moved: meetupTimetables.moved,
  cause: meetupTimetables.cause,
};

/** The timetable that is worked on; null when none was made. */
export async function latestTimetable(db: Queryable, meetupId: string): Promise<KeptTimetable | null> {
  const [row] = await db
    .select(columns)
    .from(meetupTimetables)
    .where(eq(meetupTimetables.meetupId, meetupId))
    .orderBy(desc(meetupTimetables.version))
    .limit(1);
  return row ?? null;
}

export async function findTimetable(
  db: Queryable,
  { meetupId, version }: { meetupId: string; version: number },
): Promise<KeptTimetable | null> {
  const [row] = await db
    .select(columns)
    .from(meetupTimetables)
    .where(and(eq(meetupTimetables.meetupId, meetupId), eq(meetupTimetables.version, version)));
  return row ?? null;
}

/** Adds the next version of a meetup's timetable. Throws when another was added meanwhile: hold the meetup first. */
export async function addTimetable(
  db: Queryable,
  meetupId: string,
  timetable: Omit<KeptTimetable, "version">,
): Promise<number> {
  const before = await latestTimetable(db, meetupId);
  const version = (before?.version ?? 0) + 1;
  await db.insert(meetupTimetables).values({ ...timetable, meetupId, version });
  return version;
}

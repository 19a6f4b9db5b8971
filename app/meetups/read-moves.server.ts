import type { Queryable } from "#db/client.ts";
import { findTimetable, type KeptTimetable } from "#db/meetups/timetables.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { movedMeetings, whoMoved } from "#domain/meetups/seating.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { tellSlot } from "./tell-meetup.ts";

/** So many changes are read one by one; beyond, a timetable is another one, and is read as such. */
const MOST_TOLD = 40;

export type Moves = { people: string[]; meetings: { key: string; sentence: string }[] };

/** What publishing the last timetable would change for those who know the published one: for whom, and meeting by meeting. */
export async function readMoves(
  db: Queryable,
  { meetup, last, name }: { meetup: Meetup; last: KeptTimetable | null; name: (id: string) => string },
): Promise<Moves> {
  const version = meetup.publishedTimetable;
  if (!last || version === null || last.version === version) return { people: [], meetings: [] };
  const published = await findTimetable(db, { meetupId: meetup.id, version });
  const before = published?.meetings ?? [];
  const moved = movedMeetings(before, last.meetings);
  const told = moved.length > MOST_TOLD ? [] : moved;
  return {
    people: whoMoved(before, last.meetings).map(name),
    meetings: told.map(({ a, b, from, to }) => ({
      key: `${a} ${b}`,
      sentence: `${name(a)} et ${name(b)} : ${tellPlaces(meetup, from, to)}`,
    })),
  };
}

function tellPlaces(meetup: Meetup, from: PlannedMeeting | null, to: PlannedMeeting | null): string {
  const place = ({ slot, table }: PlannedMeeting) =>
    `${tellSlot(meetup, slot).split(" – ")[0]}, table ${table + 1}`;
  if (!to) return `n’a plus lieu (c’était à ${place(from!)})`;
  if (!from) return `nouveau, à ${place(to)}`;
  return from.slot === to.slot
    ? `de la table ${from.table + 1} à la table ${to.table + 1}, à ${place(to).split(",")[0]}`
    : `de ${place(from)} à ${place(to)}`;
}

import { typeset } from "#app/ui/french-typography.ts";
import type { Queryable } from "#db/client.ts";
import { meetupsOf } from "#db/meetups/meetups.ts";
import { openingsOf } from "#db/places/openings.ts";
import { findPlace } from "#db/places/places.ts";
import { localSpan, type Meetup, venueOf } from "#domain/meetups/meetup.ts";
import { nextMeetupStatus } from "#domain/meetups/status.ts";
import { isOpenFor } from "#domain/places/openings.ts";
import { tellWhen } from "./tell-meetup.ts";

/** Is it still to come, so that it may be held elsewhere? */
export const mayMove = (meetup: Meetup, now: Date): boolean =>
  nextMeetupStatus(meetup.status, "cancel") !== null && Date.parse(meetup.startsAt) > now.getTime();

/** Why a meetup cannot be held where it is said to be: the place closed for good, or is not open at those hours any more. */
export type VenueTrouble = "place-closed" | "not-open";

export async function findVenueTrouble(
  db: Queryable,
  meetup: Meetup,
  now: Date,
): Promise<VenueTrouble | null> {
  if (!mayMove(meetup, now)) return null;
  const venue = await findPlace(db, venueOf(meetup));
  if (venue?.status !== "open") return "place-closed";
  if (meetup.venueId !== null) return null;
  return isOpenFor(await openingsOf(db, venue.id), localSpan(meetup)) ? null : "not-open";
}

/** Meetups of a place that cannot be held where and when they are said to be. */
export async function troubledMeetups(
  db: Queryable,
  { placeId, now }: { placeId: string; now: Date },
): Promise<{ id: string; title: string; when: string }[]> {
  const troubled: { id: string; title: string; when: string }[] = [];
  for (const meetup of await meetupsOf(db, placeId)) {
    if (!(await findVenueTrouble(db, meetup, now))) continue;
    troubled.push({ id: meetup.id, title: typeset(meetup.title), when: tellWhen(meetup) });
  }
  return troubled;
}

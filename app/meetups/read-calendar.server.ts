import { digestOfSecret } from "#app/accounts/sessions.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findGuestByToken, guestsByEmail, guestsOf } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { findTimetable } from "#db/meetups/timetables.ts";
import { findPlace } from "#db/places/places.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { venueOf } from "#domain/meetups/meetup.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { type CalendarEntry, writeCalendar } from "./write-calendar.server.ts";

/** Statuses in which a meetup stands in somebody's calendar; in others it is taken away from it. */
const IN_CALENDAR = ["accepted", "offered", "invited", "waiting"];

/** The calendar file of one meetup, for the guest that a personal link is of; null: the link opens nothing. */
export async function readGuestCalendar(context: Context, secret: string): Promise<string | null> {
  const guest = await findGuestByToken(context.db, digestOfSecret(secret));
  const entry = guest && (await entryOf(context, guest));
  if (!entry) return null;
  return writeCalendar([entry], { now: context.clock.now(), name: entry.meetup.title, feed: false });
}

/** Every meetup of the person whose feed this is, as their calendar asks for it again and again. */
export async function readCalendarFeed(context: Context, secret: string): Promise<string | null> {
  const owner = await findGuestByToken(context.db, digestOfSecret(secret), "feed");
  if (!owner?.email) return null;
  const guests = await guestsByEmail(context.db, owner.email);
  const entries = await Promise.all(guests.map((guest) => entryOf(context, guest)));
  return writeCalendar(
    entries.filter((entry) => entry !== null),
    { now: context.clock.now(), name: "Mes rencontres, La Place du Milliard", feed: true },
  );
}

async function entryOf({ db }: Context, guest: Guest): Promise<CalendarEntry | null> {
  const meetup = await findMeetup(db, guest.meetupId);
  const place = meetup && (await findPlace(db, venueOf(meetup)));
  if (!meetup || !place) return null;
  const version = meetup.publishedTimetable;
  const timetable = version === null ? null : await findTimetable(db, { meetupId: meetup.id, version });
  const names = new Map((await guestsOf(db, meetup.id)).map(({ id, name }) => [id, name]));
  const own = (timetable?.meetings ?? []).filter(({ a, b }) => a === guest.id || b === guest.id);
  return {
    meetup,
    placeName: place.name,
    where: territoryLabel({ level: "COMMUNE", code: place.commune }),
    answeredAt: guest.answeredAt,
    cancelled: !IN_CALENDAR.includes(guest.status),
    meetings: own,
    partnerOf: (meeting) => {
      const found = own.find(({ slot, table }) => slot === meeting.slot && table === meeting.table);
      return names.get(found?.a === guest.id ? found.b : (found?.a ?? "")) ?? "";
    },
  };
}

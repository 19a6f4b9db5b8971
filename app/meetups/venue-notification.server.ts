import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { notificationKind } from "#app/notifications/notification-kind.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { findPlace } from "#db/places/places.ts";
import { venueOf } from "#domain/meetups/meetup.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { tellWhen } from "./tell-meetup.ts";

/** A meetup is held at a place that is not its own: told to the hosts of that place; and to its own, when that place closes. */
export const meetupVenue = notificationKind(
  "meetups",
  z.object({ meetupId: z.string(), venueId: z.string() }),
  async (_context, db, { meetupId, venueId }, { structureId }) => {
    const meetup = await findMeetup(db, meetupId);
    const venue = await findPlace(db, venueId);
    if (!meetup || !venue || venueOf(meetup) !== venueId || meetup.status === "cancelled") return null;
    const title = typeset(quoted(meetup.title));
    if (structureId === meetup.placeId)
      return venue.status === "open"
        ? null
        : {
            sentence: `${typeset(venue.name)} ne reçoit plus : ${title} devait s’y tenir.`,
            to: paths.meetupVenue(meetupId),
          };
    const host = await findPlace(db, meetup.placeId);
    return {
      sentence: `${typeset(host?.name ?? "Un lieu")} tient ${title} chez vous, le ${tellWhen(meetup)}.`,
      lines: host?.contact ? [`Pour en parler : ${typeset(host.contact)}`] : [],
      to: paths.meetup(meetupId),
    };
  },
);

import type { AppLoadContext } from "@remix-run/node";
import { problem } from "#app/http/problem.ts";
import { findActor } from "#app/http/session.server.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { findPlace } from "#db/places/places.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { seatsTaken } from "#domain/meetups/guest.ts";
import { frenchHour, localTimeOf } from "#domain/meetups/local-time.ts";
import { endOf, hasOneToOnes, slotTimes, venueOf } from "#domain/meetups/meetup.ts";
import { ANSWERABLE_STATUSES, PREPARING_STATUSES } from "#domain/meetups/status.ts";
import { tellBriefly } from "./read-meetups-page.server.ts";

/** A meetup as everybody reads it: what, when, where and its programme. No name of anybody who comes. */
export async function readMeetupPage(context: AppLoadContext, request: Request, id: string) {
  const { db, clock } = context.place;
  const meetup = await findMeetup(db, id);
  const place = meetup && (await findPlace(db, venueOf(meetup)));
  if (!meetup || !place || PREPARING_STATUSES.includes(meetup.status)) throw problem("meetup-not-found");
  const actor = await findActor(request, context);
  const guests = await guestsOf(db, id);
  const taken = seatsTaken(guests);
  const toCome = Date.parse(meetup.startsAt) > clock.now().getTime();
  const isPublic = meetup.audience === "public";
  const at = (instant: string) => frenchHour(localTimeOf(instant, meetup.zone).time);
  return {
    ...tellBriefly({ meetup, placeName: place.name, commune: place.commune }),
    transport: place.transport && typeset(place.transport),
    cancelled: meetup.status === "cancelled" ? typeset(meetup.cancelReason ?? "") : null,
    open: isPublic && ANSWERABLE_STATUSES.includes(meetup.status) && toCome,
    full: taken >= meetup.seats,
    programme: hasOneToOnes(meetup)
      ? Array.from({ length: meetup.slots }, (_, slot) => {
          const { startsAt, endsAt } = slotTimes(meetup, slot);
          return {
            key: startsAt,
            hours: `${at(startsAt)} – ${at(endsAt)}`,
            what: `Rendez-vous, créneau ${slot + 1}`,
          };
        })
      : [
          {
            key: meetup.startsAt,
            hours: `${at(meetup.startsAt)} – ${at(endOf(meetup))}`,
            what: "La rencontre",
          },
        ],
    hosts:
      actor?.memberships.some(
        ({ kind, structureId }) => kind === "place" && structureId === meetup.placeId,
      ) ?? false,
  };
}

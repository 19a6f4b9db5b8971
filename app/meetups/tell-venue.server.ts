import { notifyMembers } from "#app/notifications/notify.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";

type Of = { meetup: Meetup; venueId: string };

/** To the hosts of the place where it is now held. */
export const tellReceived = (context: Context, tx: Queryable, { meetup, venueId }: Of): Promise<void> =>
  notifyMembers(context, tx, {
    event: "meetup-venue",
    payload: { meetupId: meetup.id, venueId },
    key: `meetup-venue ${meetup.id} ${meetup.version}`,
    structure: { kind: "place", structureId: venueId },
  });

/** To its own hosts: that place hosts nothing any more. */
export const tellVenueClosed = (context: Context, tx: Queryable, { meetup, venueId }: Of): Promise<void> =>
  notifyMembers(context, tx, {
    event: "meetup-venue",
    payload: { meetupId: meetup.id, venueId },
    key: `meetup-venue-closed ${meetup.id} ${venueId}`,
    structure: { kind: "place", structureId: meetup.placeId },
  });

import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { openingsOf } from "#db/places/openings.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { tellWhen } from "#app/meetups/tell-meetup.ts";
import type { MeetupToMind } from "#app/ui/place/place-next-step.tsx";
import { meetupsOf } from "#db/meetups/meetups.ts";
import { hasOneToOnes, type Meetup } from "#domain/meetups/meetup.ts";
import { MEETUP_STATUS_LABELS } from "#domain/meetups/status.ts";
import { meetingFormatLabel } from "#domain/vocabulary/labels.ts";
import { troubledMeetups } from "#app/meetups/venue-trouble.server.ts";
import { placeNextStep } from "./next-step.ts";
import { tellOpening } from "./tell-place.ts";

/** A host's own page: the one thing to do next, the meetups, the days, the sheet. */
export async function readOwnPlace({ db, clock }: Context, actor: ActorOf<"place">) {
  const place = await findPlace(db, actor.active.structureId);
  if (!place) throw problem("place-not-found");
  const openings = await openingsOf(db, place.id);
  const meetups = await meetupsOf(db, place.id);
  // One that cannot be held where it is said to be comes before anything else.
  const [troubled] = await troubledMeetups(db, { placeId: place.id, now: clock.now() });
  return {
    placeId: place.id,
    name: typeset(place.name),
    status: place.status,
    next:
      (troubled && { meetupId: troubled.id, title: troubled.title, waits: "elsewhere" as const }) ??
      toMind(meetups, clock.now()) ??
      placeNextStep(place, { openings: openings.length, meetups: meetups.length }),
    meetups: meetups.map((meetup) => ({
      id: meetup.id,
      title: typeset(meetup.title),
      when: tellWhen(meetup),
      label: MEETUP_STATUS_LABELS[meetup.status],
      format: typeset(meetingFormatLabel(meetup.format)),
    })),
    openings: openings.map((one) => ({ id: one.id, sentence: tellOpening(one) })),
    mayEdit: may(actor, "edit-place"),
  };
}

const DAY = 86_400_000;

/** The meetup that waits for its host the most: the one of the day, the one that was held, the one to seat, the one to send. */
function toMind(meetups: readonly Meetup[], now: Date): MeetupToMind | null {
  const starts = (meetup: Meetup) => Date.parse(meetup.startsAt) - now.getTime();
  const find = (waits: MeetupToMind["waits"], wanted: (meetup: Meetup) => boolean): MeetupToMind | null => {
    const found = meetups.find(wanted);
    return found ? { meetupId: found.id, title: typeset(found.title), waits } : null;
  };
  return (
    find("today", (one) => ["invited", "timetabled"].includes(one.status) && starts(one) < DAY) ??
    find("to-seat", (one) => one.status === "invited" && hasOneToOnes(one) && starts(one) < 10 * DAY) ??
    find("to-invite", (one) => one.status === "composed" || one.status === "draft") ??
    find("to-close", (one) => one.status === "held")
  );
}

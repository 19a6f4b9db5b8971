import type { AppLoadContext } from "@remix-run/node";
import { typeset } from "#app/ui/french-typography.ts";
import { type AnnouncedMeetup, announcedMeetups } from "#db/meetups/meetups.ts";
import { sumHeldMeetups } from "#db/meetups/outcomes.ts";
import { AUDIENCE_LABELS } from "#domain/meetups/format.ts";
import { venueOf } from "#domain/meetups/meetup.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { meetingFormatLabel, themeLabel } from "#domain/vocabulary/labels.ts";
import { tellWhen } from "./tell-meetup.ts";

/** Below so many meetups, sums could tell of one: nothing is published. */
const LEAST_MEETUPS = 5;

/** Meetups to come, without anybody's name; and what all those that were held gave together. */
export async function readMeetupsPage({ place: { db, clock } }: AppLoadContext) {
  const [announced, sums] = [
    await announcedMeetups(db, { after: clock.now().toISOString() }),
    await sumHeldMeetups(db),
  ];
  return {
    meetups: announced.map(tellBriefly),
    sums: sums.meetups >= LEAST_MEETUPS ? sums : null,
  };
}

export const tellBriefly = ({ meetup, placeName, commune }: AnnouncedMeetup) => ({
  id: meetup.id,
  title: typeset(meetup.title),
  when: tellWhen(meetup),
  place: typeset(placeName),
  placeId: venueOf(meetup),
  commune: typeset(territoryLabel({ level: "COMMUNE", code: commune })),
  format: typeset(meetingFormatLabel(meetup.format)),
  audience: AUDIENCE_LABELS[meetup.audience],
  isPublic: meetup.audience === "public",
  theme: meetup.theme && typeset(themeLabel(meetup.theme)),
  presentation: meetup.presentation && typeset(meetup.presentation),
});
export type MeetupBrief = ReturnType<typeof tellBriefly>;

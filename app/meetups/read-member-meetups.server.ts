import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { addLink, findGuestById, guestsOf, guestsOfStructure } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { outcomesOf } from "#db/meetups/outcomes.ts";
import { findTimetable } from "#db/meetups/timetables.ts";
import { findPlace } from "#db/places/places.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { endOf, type Meetup, venueOf } from "#domain/meetups/meetup.ts";
import { ANNOUNCED_STATUSES } from "#domain/meetups/status.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { partnerOf } from "./read-guest-page.server.ts";
import { tellSlot, tellWhen } from "./tell-meetup.ts";

/** How long after a meetup what came of it is still asked, as reminders do. In days. */
const ASKED_AFTER = 45;

const STANDING: Partial<Record<Guest["status"], string>> = {
  invited: "Votre réponse est attendue",
  offered: "Une place vous est gardée",
  accepted: "Vous venez",
  waiting: "Liste d’attente",
  "another-time": "Une autre fois",
};

/** What a structure has to do at meetups: those to come that it was invited to, and those of which it has still to say what came. */
export async function readMemberMeetups({ db, clock }: Context, { active }: SideActor) {
  const now = clock.now().getTime();
  const told: ReturnType<typeof tell>[] = [];
  for (const guest of await guestsOfStructure(db, active)) {
    const meetup = await findMeetup(db, guest.meetupId);
    const label = STANDING[guest.status];
    if (!meetup || !label) continue;
    const ends = Date.parse(endOf(meetup));
    const toCome = ANNOUNCED_STATUSES.includes(meetup.status) && ends > now;
    const version = meetup.publishedTimetable;
    const timetable =
      guest.status !== "accepted" || version === null
        ? null
        : await findTimetable(db, { meetupId: meetup.id, version });
    const own = (timetable?.meetings ?? []).filter(({ a, b }) => a === guest.id || b === guest.id);
    const unsaid = toCome || meetup.status === "cancelled" ? 0 : await countUnsaid(db, guest, own);
    const asked = unsaid > 0 && ends > now - ASKED_AFTER * 86_400_000;
    if (!toCome && !asked) continue;
    const place = await findPlace(db, venueOf(meetup));
    const guests = own.length > 0 ? await guestsOf(db, meetup.id) : [];
    told.push(tell(guest, meetup, { label, place, own, guests, unsaid: asked ? unsaid : 0 }));
  }
  // The one that comes first is read first; those that wait for a word come before.
  return told.sort((x, y) => x.startsAt.localeCompare(y.startsAt));
}
export type MemberMeetup = Awaited<ReturnType<typeof readMemberMeetups>>[number];

async function countUnsaid(db: Context["db"], guest: Guest, own: readonly PlannedMeeting[]): Promise<number> {
  const said = (await outcomesOf(db, guest.meetupId)).filter(({ side }) => side === guest.side);
  return own.filter(
    ({ a, b }) => !said.some((one) => one.financerGuestId === a && one.organisationGuestId === b),
  ).length;
}

type Around = {
  label: string;
  place: Awaited<ReturnType<typeof findPlace>>;
  own: readonly PlannedMeeting[];
  guests: readonly Guest[];
  unsaid: number;
};

function tell(guest: Guest, meetup: Meetup, { label, place, own, guests, unsaid }: Around) {
  const names = new Map(guests.map(({ id, name }) => [id, typeset(name)]));
  return {
    guestId: guest.id,
    title: typeset(meetup.title),
    startsAt: meetup.startsAt,
    when: tellWhen(meetup),
    place: place && typeset(place.name),
    commune: place && typeset(territoryLabel({ level: "COMMUNE", code: place.commune })),
    label: unsaid > 0 ? "La suite est à dire" : label,
    awaits:
      unsaid > 0 ? "outcome" : guest.status === "invited" || guest.status === "offered" ? "answer" : null,
    meetings: [...own]
      .sort((x, y) => x.slot - y.slot)
      .map((meeting) => ({
        key: `${meeting.slot}`,
        hours: tellSlot(meetup, meeting.slot),
        table: meeting.table + 1,
        partner: names.get(partnerOf(meeting, guest.id)) ?? "Une structure",
      })),
  };
}

/** A member opens the invitation of their structure: a personal link of their own, that nobody else was given. Null: not theirs. */
export async function openInvitation(
  { db }: Context,
  { active }: SideActor,
  guestId: string,
): Promise<string | null> {
  const guest = await findGuestById(db, guestId);
  const structure = active.kind === "organisation" ? guest?.organisationId : guest?.financerId;
  if (!guest?.invitedAt || structure !== active.structureId || guest.status === "removed") return null;
  const secret = newSecret();
  await addLink(db, { tokenDigest: digestOfSecret(secret), guestId, purpose: "guest" });
  return secret;
}

import { digestOfSecret } from "#app/accounts/sessions.server.ts";
import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findGuestByToken, guestsOf } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { findTimetable } from "#db/meetups/timetables.ts";
import { findPlace } from "#db/places/places.ts";
import { type Guest, seatsTaken } from "#domain/meetups/guest.ts";
import { frenchHour, localTimeOf, weekdayAndDay } from "#domain/meetups/local-time.ts";
import { endOf, hasOneToOnes, type Meetup, slotTimes, venueOf } from "#domain/meetups/meetup.ts";
import { ANSWERABLE_STATUSES } from "#domain/meetups/status.ts";
import { awaySlots } from "#domain/meetups/presence.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { type GuestPairing, pairGuests, pairKey, tellSheet } from "./read-sheets.server.ts";
import { tellSlot, tellWhen } from "./tell-meetup.ts";

/** The guest that a personal link is of, with the meetup; a link that opens nothing is no page. */
export async function readGuestOf({ db }: Pick<Context, "db">, secret: string | undefined) {
  const guest = await findGuestByToken(db, digestOfSecret(secret ?? ""));
  const meetup = guest && (await findMeetup(db, guest.meetupId));
  const place = meetup && (await findPlace(db, venueOf(meetup)));
  if (!guest || !meetup || !place) throw problem("guest-link-unknown");
  return { guest, meetup, place };
}

/** The other side as a guest may know it: legal persons that are invited or come, so that wishes can be said. */
const KNOWN = ["invited", "accepted", "waiting", "offered"];

/** A guest's own page, by the personal link: the answer, then one's one-to-ones with what prepares them. */
export async function readGuestPage(context: Context, secret: string | undefined) {
  const { guest, meetup, place } = await readGuestOf(context, secret);
  const guests = await guestsOf(context.db, meetup.id);
  const now = context.clock.now();
  const toCome = Date.parse(meetup.startsAt) > now.getTime();
  const others = guests.filter(
    ({ id, side, status }) =>
      id !== guest.id && side !== guest.side && side !== "visitor" && KNOWN.includes(status),
  );
  const waitingBefore = guests.filter(
    ({ status, answeredAt }) => status === "waiting" && (answeredAt ?? "") < (guest.answeredAt ?? ""),
  );
  return {
    title: typeset(meetup.title),
    name: typeset(guest.name),
    isPublic: meetup.audience === "public",
    isVisitor: guest.side === "visitor",
    when: tellWhen(meetup),
    place: typeset(place.name),
    placeId: place.id,
    meetupId: meetup.id,
    commune: typeset(territoryLabel({ level: "COMMUNE", code: place.commune })),
    transport: place.transport && typeset(place.transport),
    presentation: meetup.presentation && typeset(meetup.presentation),
    status: guest.status,
    cancelled: meetup.status === "cancelled" ? typeset(meetup.cancelReason ?? "") : null,
    open: ANSWERABLE_STATUSES.includes(meetup.status) && toCome && guest.status !== "removed",
    over: meetup.status === "held" || meetup.status === "closed" || !toCome,
    ended:
      meetup.status === "held" || meetup.status === "closed" || Date.parse(endOf(meetup)) <= now.getTime(),
    full: seatsTaken(guests) >= meetup.seats,
    waitingRank: guest.status === "waiting" ? waitingBefore.length + 1 : null,
    answerBy: guest.answerBy && tellInstant(guest.answerBy, meetup),
    remoteLink: guest.remote && guest.status === "accepted" ? meetup.remoteLink : null,
    canBeRemote: meetup.remoteLink !== null,
    slots: hasOneToOnes(meetup)
      ? Array.from({ length: meetup.slots }, (_, slot) => ({
          value: String(slot),
          label: tellSlot(meetup, slot, meetup.remoteLink ? "Europe/Paris" : null),
        }))
      : [],
    others: others.map(({ id, name }) => ({ value: id, label: typeset(name) })),
    defaults: defaultsOf(guest, meetup),
    ...(await ownMeetings(context, { guest, meetup, guests, now })),
  };
}
export type GuestPage = Awaited<ReturnType<typeof readGuestPage>>;

const tellInstant = (instant: string, { zone }: Meetup): string => {
  const { day, time } = localTimeOf(instant, zone);
  return `${weekdayAndDay(day)} à ${frenchHour(time)}`;
};

const ANSWER_OF: Partial<Record<Guest["status"], string>> = {
  accepted: "yes",
  waiting: "yes",
  offered: "yes",
  declined: "no",
  withdrawn: "no",
  "another-time": "another-time",
};

function defaultsOf(guest: Guest, meetup: Meetup) {
  return {
    answer: ANSWER_OF[guest.status] ?? "",
    present: Array.from({ length: meetup.slots }, (_, slot) => slot)
      .filter((slot) => !guest.unavailable.includes(slot))
      .map(String),
    companions: String(guest.companions),
    companionNames: guest.companionNames ?? "",
    accessNeeds: guest.accessNeeds ?? "",
    remote: guest.remote ? "oui" : "",
    staysSeated: guest.staysSeated ? "oui" : "",
    wishesMore: guest.wishesMore ? "oui" : "",
    wishes: guest.wishes,
    vetoes: guest.vetoes,
    anotherTime: guest.anotherTime ?? "",
  };
}

type Own = { guest: Guest; meetup: Meetup; guests: readonly Guest[]; now: Date };

/** One's own meetings as published, in order, each with what prepares it; and which one is now, which is next. */
async function ownMeetings(context: Context, { guest, meetup, guests, now }: Own) {
  const version = meetup.publishedTimetable;
  const timetable =
    version === null ? null : await findTimetable(context.db, { meetupId: meetup.id, version });
  const own = (timetable?.meetings ?? [])
    .filter(({ a, b }) => a === guest.id || b === guest.id)
    .sort((a, b) => a.slot - b.slot);
  const partners = own.map((meeting) => partnerOf(meeting, guest.id));
  const concerned = guests.filter(({ id }) => id === guest.id || partners.includes(id));
  const pairings = own.length > 0 ? await pairGuests(context, concerned) : new Map<string, GuestPairing>();
  const byId = new Map(guests.map((one) => [one.id, one]));
  const meetings = own.map((meeting) => {
    const partner = byId.get(partnerOf(meeting, guest.id));
    const { startsAt, endsAt } = slotTimes(meetup, meeting.slot);
    const key =
      guest.side === "financer" ? pairKey(guest.id, partner?.id ?? "") : pairKey(partner?.id ?? "", guest.id);
    const pairing = pairings.get(key);
    return {
      partnerId: partner?.id ?? "",
      partner: typeset(partner?.name ?? "Une structure"),
      absent: !partner || awaySlots(partner, meetup.slots).length === meetup.slots,
      remote: partner?.remote ?? false,
      slot: meeting.slot,
      table: meeting.table + 1,
      hours: tellSlot(meetup, meeting.slot, guest.remote ? "Europe/Paris" : null),
      startsAt,
      endsAt,
      sheet: pairing ? tellSheet(pairing, guest.side === "financer" ? "financer" : "organisation") : null,
    };
  });
  const instant = now.toISOString();
  return {
    published: timetable !== null,
    meetings,
    current: meetings.find(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt)?.slot ?? null,
    next: meetings.find(({ startsAt }) => startsAt > instant)?.slot ?? null,
  };
}

export const partnerOf = ({ a, b }: PlannedMeeting, guestId: string): string => (a === guestId ? b : a);

import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { expectedBefore, findOwnMeetup } from "#db/meetups/meetups.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import type { LeftOut } from "#domain/meetups/composition.ts";
import { AUDIENCE_LABELS } from "#domain/meetups/format.ts";
import { type Guest, seatsTaken } from "#domain/meetups/guest.ts";
import { hasOneToOnes, type Meetup, venueOf } from "#domain/meetups/meetup.ts";
import { ANNOUNCED_STATUSES, MEETUP_STATUS_LABELS, PREPARING_STATUSES } from "#domain/meetups/status.ts";
import { meetingFormatLabel } from "#domain/vocabulary/labels.ts";
import { findVenueTrouble } from "./venue-trouble.server.ts";
import { readComposition, structureOf } from "./compose-meetup.server.ts";
import { tellWhen } from "./tell-meetup.ts";

/** A meetup of the place one acts for; otherwise it does not exist. */
export async function readOwn(
  { db }: Pick<Context, "db">,
  { active }: ActorOf<"place">,
  meetupId: string,
): Promise<Meetup> {
  const meetup = await findOwnMeetup(db, { placeId: active.structureId, meetupId });
  if (!meetup) throw problem("meetup-not-found");
  return meetup;
}

/** What stands at the head of every page of a meetup, for its hosts. */
export async function readHead(context: Context, actor: ActorOf<"place">, meetup: Meetup) {
  const guests = await guestsOf(context.db, meetup.id);
  const place = await findPlace(context.db, venueOf(meetup));
  return {
    id: meetup.id,
    title: typeset(meetup.title),
    status: meetup.status,
    statusLabel: MEETUP_STATUS_LABELS[meetup.status],
    format: typeset(meetingFormatLabel(meetup.format)),
    audience: AUDIENCE_LABELS[meetup.audience],
    isPublic: meetup.audience === "public",
    when: tellWhen(meetup),
    begun: Date.parse(meetup.startsAt) <= context.clock.now().getTime(),
    oneToOnes: hasOneToOnes(meetup),
    published: meetup.publishedTimetable !== null,
    seats: meetup.seats,
    taken: seatsTaken(guests),
    guestsKnow: ANNOUNCED_STATUSES.includes(meetup.status),
    trouble: await findVenueTrouble(context.db, meetup, context.clock.now()),
    placeName: typeset(place?.name ?? ""),
    mayEdit: may(actor, "host-meetups"),
  };
}
export type MeetupHead = Awaited<ReturnType<typeof readHead>>;

const LEFT_OUT: Record<LeftOut, string> = {
  "by-host": "Vous l'avez retirée.",
  "recently-asked": "Invitée ailleurs depuis moins d'un mois.",
  "too-few-meetings": "Moins de deux bons rendez-vous avec les autres invités.",
  "no-seat-left": "En réserve : il ne reste pas de place, elle est écrite si quelqu'un décline.",
};
/** So many of those who are not proposed are shown with their reason. */
const MOST_LEFT_OUT = 40;

/** A meetup being prepared: who would come, whom each would meet and why, who is not proposed and why, what a change did. */
export async function readOwnMeetupPage(context: Context, actor: ActorOf<"place">, meetupId: string) {
  const meetup = await readOwn(context, actor, meetupId);
  const head = await readHead(context, actor, meetup);
  const frame = {
    slots: meetup.slots,
    slotMinutes: meetup.slotMinutes,
    tables: meetup.tables,
    radiusKm: meetup.radiusKm,
    presentation: meetup.presentation && typeset(meetup.presentation),
    cancelReason: meetup.cancelReason && typeset(meetup.cancelReason),
  };
  const preparing = PREPARING_STATUSES.includes(meetup.status) && meetup.audience === "professional";
  return { head, frame, composition: preparing ? await tellComposition(context, meetup) : null };
}

async function tellComposition(context: Context, meetup: Meetup) {
  const { market, composition, guests } = await readComposition(context, meetup);
  const before = await expectedBefore(context.db, meetup.id);
  const byStructure = new Map(guests.map((guest) => [structureOf(guest), guest]));
  const candidates = new Map(market.candidates.map((one) => [one.id, one]));
  const pairOf = new Map(market.pairs.map((pair) => [`${pair.organisationId} ${pair.financerId}`, pair]));
  const present = guests.filter(({ wave, status }) => wave === 1 && status !== "removed");
  const tellGuest = (guest: Guest) => {
    const id = structureOf(guest);
    const candidate = candidates.get(id);
    const meetings = composition.meetings.filter((one) => one.organisationId === id || one.financerId === id);
    return {
      guestId: guest.id,
      name: typeset(guest.name),
      side: guest.side,
      kept: guest.kept,
      tags: [
        candidate?.newcomer ? "première fois" : null,
        candidate?.small ? "petite structure" : null,
        candidate?.kilometres === null || !candidate ? null : `à ${candidate.kilometres}\u00a0km`,
      ].filter((tag) => tag !== null),
      meetings: meetings.map((meeting) => {
        const pair = pairOf.get(`${meeting.organisationId} ${meeting.financerId}`)!;
        const other = guest.side === "organisation" ? meeting.financerId : meeting.organisationId;
        return {
          id: other,
          name: candidates.get(other)?.name ?? "",
          about:
            guest.side === "organisation"
              ? (market.criteriaTitles.get(pair.criteriaId) ?? "")
              : (market.needTitles.get(pair.needId) ?? ""),
          score: Math.round(meeting.score * 100),
          repeat: meeting.repeat,
        };
      }),
    };
  };
  const meetings = composition.meetings.length;
  return {
    guests: present.map(tellGuest).sort((a, b) => (a.side === b.side ? 0 : a.side === "financer" ? -1 : 1)),
    meetings,
    mean: meetings ? Math.round((100 * composition.worth) / meetings) : 0,
    change:
      before && (before.meetings !== meetings || before.guests !== present.length)
        ? { guests: present.length - before.guests, meetings: meetings - before.meetings }
        : null,
    leftOut: composition.leftOut
      .slice()
      .sort((a, b) => (a.reason === "no-seat-left" ? -1 : 0) - (b.reason === "no-seat-left" ? -1 : 0))
      .slice(0, MOST_LEFT_OUT)
      .map(({ id, reason }) => ({
        structureId: id,
        name: candidates.get(id)?.name ?? "",
        side: candidates.get(id)?.side ?? "organisation",
        reason: typeset(LEFT_OUT[reason]),
        known: byStructure.has(id),
      })),
    leftOutCount: composition.leftOut.length,
  };
}

import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { changeGuest, guestsOf, meetupsWithLapsedOffers, waitingGuests } from "#db/meetups/guests.ts";
import { lockMeetup } from "#db/meetups/meetups.ts";
import { seatsTaken, toOffer } from "#domain/meetups/guest.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { ANSWERABLE_STATUSES } from "#domain/meetups/status.ts";
import { inviteGuest } from "./invite-guests.server.ts";

/**
 * Offers seats that are free to those who wait, the first to wait first, each for a limited time; nobody waiting, the next of
 * the reserve are written to, of the side that lost somebody. Hold the meetup first: seats are counted here.
 */
export async function fillFreedSeats(
  context: Context,
  tx: Queryable,
  meetup: Meetup,
  lost?: { side: string },
): Promise<void> {
  if (!ANSWERABLE_STATUSES.includes(meetup.status)) return;
  const now = context.clock.now();
  if (Date.parse(meetup.startsAt) <= now.getTime()) return;
  const free = meetup.seats - seatsTaken(await guestsOf(tx, meetup.id));
  const offered = toOffer(await waitingGuests(tx, meetup.id), free);
  for (const { id } of offered) {
    await changeGuest(tx, id, { status: "offered", answerBy: offerEnds(meetup, now) });
    await addMail(context, tx, "seat-offered", { guestId: id });
  }
  if (!lost || offered.length > 0) return;
  const guests = await guestsOf(tx, meetup.id);
  const [next] = guests.filter(
    ({ wave, status, side }) => wave > 1 && status === "proposed" && side === lost.side,
  );
  if (next) await inviteGuest(context, tx, next);
}

/** How long an offered seat is kept: the meetup's own time, and never beyond its beginning. */
export function offerEnds(
  { answerHours, startsAt }: Pick<Meetup, "answerHours" | "startsAt">,
  now: Date,
): string {
  const end = Math.min(now.getTime() + answerHours * 3_600_000, Date.parse(startsAt));
  return new Date(end).toISOString();
}

/** Seats that were offered and let pass go to the next who wait. */
export async function lapseOffers(context: Context): Promise<void> {
  const now = context.clock.now().toISOString();
  for (const meetupId of await meetupsWithLapsedOffers(context.db, now)) {
    await context.db.transaction(async (tx) => {
      const meetup = await lockMeetup(tx, meetupId);
      if (!meetup) return;
      for (const guest of await guestsOf(tx, meetupId)) {
        if (guest.status !== "offered" || !guest.answerBy || Date.parse(guest.answerBy) > Date.parse(now))
          continue;
        await changeGuest(tx, guest.id, { status: "lapsed", answerBy: null });
      }
      await fillFreedSeats(context, tx, meetup);
    });
  }
}

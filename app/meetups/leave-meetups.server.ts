import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { changeGuest, contactOf, findGuest, forgetGuest, guestsReachedAt } from "#db/meetups/guests.ts";
import { lockMeetup } from "#db/meetups/meetups.ts";
import { type Guest, statusAfter } from "#domain/meetups/guest.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { ANSWERABLE_STATUSES } from "#domain/meetups/status.ts";
import { fillFreedSeats } from "./fill-freed-seats.server.ts";

/**
 * Forgets in every meetup a person whose account is gone. A structure that somebody else speaks for is still invited, through
 * them; nobody left, a seat that was held for a meetup to come is free again, and the host sees which meetings it breaks.
 */
export async function leaveMeetups(context: Context, tx: Queryable, email: string): Promise<void> {
  for (const { id, meetupId } of await guestsReachedAt(tx, email)) {
    const meetup = await lockMeetup(tx, meetupId);
    const guest = await findGuest(tx, { meetupId, guestId: id });
    if (!meetup || !guest) continue;
    const next = guest.side === "visitor" ? null : await contactOf(tx, guest);
    const toCome = isToCome(context, meetup);
    await forgetGuest(tx, guest, { next, toCome });
    if (!toCome) continue;
    if (!next) await giveSeatBack(context, tx, meetup, guest);
    // Links that were mailed to the one who left are gone: whoever speaks next has one of their own.
    else if (guest.status === "accepted") await addMail(context, tx, "meetup-confirmed", { guestId: id });
    else if (guest.status === "invited") await addMail(context, tx, "meetup-invitation", { guestId: id });
  }
}

const isToCome = ({ clock }: Context, { status, startsAt }: Meetup): boolean =>
  ANSWERABLE_STATUSES.includes(status) && Date.parse(startsAt) > clock.now().getTime();

async function giveSeatBack(context: Context, tx: Queryable, meetup: Meetup, guest: Guest): Promise<void> {
  if (guest.status === "removed") return;
  const status = statusAfter(guest, "no", { free: 0, wanted: 0 });
  await changeGuest(tx, guest.id, { status, answerBy: null, companions: 0, kept: false });
  await fillFreedSeats(context, tx, meetup, { side: guest.side });
}

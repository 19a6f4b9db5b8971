import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import type { Context } from "#app/platform/context.ts";
import {
  addLink,
  changeGuest,
  findGuest,
  findGuestByToken,
  forgetGuest as forget,
} from "#db/meetups/guests.ts";
import { lockMeetup } from "#db/meetups/meetups.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { fillFreedSeats } from "./fill-freed-seats.server.ts";

type Unknown = { kind: "link-unknown" };

/** Opens a calendar that the guest's program asks for again and again; its secret is told once, and kept nowhere. */
export async function openFeed(
  { db }: Context,
  secret: string,
): Promise<Result<{ secret: string }, Unknown>> {
  const guest = await findGuestByToken(db, digestOfSecret(secret));
  if (!guest) return refused({ kind: "link-unknown" });
  const feed = newSecret();
  await addLink(db, { tokenDigest: digestOfSecret(feed), guestId: guest.id, purpose: "feed" });
  return done({ secret: feed });
}

/**
 * Forgets who a guest is: name of the person, address, needs, companions, wishes. Their seat is freed, and offered to whoever
 * waits; the name of a structure stays, a visitor's does not.
 */
export async function forgetGuest(context: Context, secret: string): Promise<Result<null, Unknown>> {
  const known = await findGuestByToken(context.db, digestOfSecret(secret));
  if (!known) return refused({ kind: "link-unknown" });
  return context.db.transaction(async (tx) => {
    const meetup = await lockMeetup(tx, known.meetupId);
    const guest = await findGuest(tx, { meetupId: known.meetupId, guestId: known.id });
    if (!meetup || !guest) return refused({ kind: "link-unknown" as const });
    const seated = guest.status === "accepted" || guest.status === "offered" || guest.status === "waiting";
    const toCome = Date.parse(meetup.startsAt) > context.clock.now().getTime();
    await forget(tx, guest, { next: null, toCome: false });
    if (seated && toCome) await changeGuest(tx, guest.id, { status: "withdrawn", companions: 0 });
    if (seated && toCome) await fillFreedSeats(context, tx, meetup, { side: guest.side });
    return done(null);
  });
}

import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { changeGuest, contactOf, guestsOf } from "#db/meetups/guests.ts";
import { changeMeetup, lockOwnMeetup } from "#db/meetups/meetups.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { venueOf } from "#domain/meetups/meetup.ts";
import { ANSWERABLE_STATUSES, nextMeetupStatus } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type InviteGuestsProblem =
  | { kind: "meetup-not-found" }
  | { kind: "act-not-allowed" }
  | { kind: "charter-missing" }
  | { kind: "in-the-past" }
  | { kind: "nobody-to-invite" };

/**
 * Writes to the first wave, or, once that is done, to those added since and (`wave: "next"`) to the reserve. Guests without an
 * address stay to be invited: the page says so. A public meetup is announced, and may invite nobody by name.
 */
export async function inviteGuests(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, wave }: { meetupId: string; wave: "first" | "next" },
): Promise<Result<{ invited: number; withoutAddress: number }, InviteGuestsProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const status = ANSWERABLE_STATUSES.includes(meetup.status)
      ? meetup.status
      : nextMeetupStatus(meetup.status, "invite");
    if (!status) return refused({ kind: "act-not-allowed" as const });
    if (!(await findPlace(tx, venueOf(meetup)))?.charter)
      return refused({ kind: "charter-missing" as const });
    if (Date.parse(meetup.startsAt) <= context.clock.now().getTime()) {
      return refused({ kind: "in-the-past" as const });
    }
    const guests = (await guestsOf(tx, meetupId)).filter(
      (guest) => guest.status === "proposed" && (wave === "next" || guest.wave === 1),
    );
    let invited = 0;
    for (const guest of guests) if (await inviteGuest(context, tx, guest)) invited += 1;
    if (invited === 0 && meetup.audience === "professional")
      return refused({ kind: "nobody-to-invite" as const });
    await changeMeetup(tx, meetupId, { status });
    return done({ invited, withoutAddress: guests.length - invited });
  });
}

/** Writes to one guest: at the address that the host gave, or that of a member who acts for the structure. False: there is none. */
export async function inviteGuest(context: Context, tx: Queryable, guest: Guest): Promise<boolean> {
  const contact = guest.email ? { name: guest.contactName, email: guest.email } : await contactOf(tx, guest);
  if (!contact) return false;
  const invitedAt = context.clock.now().toISOString();
  await changeGuest(tx, guest.id, {
    status: "invited",
    invitedAt,
    email: contact.email,
    contactName: contact.name,
  });
  await addMail(context, tx, "meetup-invitation", { guestId: guest.id });
  return true;
}

import { limitTries } from "#app/accounts/limit-tries.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addGuests, changeGuest, findVisitor, guestsOf } from "#db/meetups/guests.ts";
import { lockMeetup } from "#db/meetups/meetups.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { seatsTaken } from "#domain/meetups/guest.ts";
import { ANSWERABLE_STATUSES } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { Registration } from "./answer-form.ts";

export type RegisterProblem = { kind: "meetup-not-found" } | { kind: "meetup-closed" } | TooManyTries;

/** A registration holds its seats this long, until the link that was mailed confirms it. In hours. */
const CONFIRM_WITHIN = 24;

/**
 * Registers somebody for a meetup that is open to the public. Their seats are kept a day: the link that is mailed confirms. The
 * answer is the same for an address that is registered already, whose link is sent again.
 */
export async function registerVisitor(
  context: Context,
  { meetupId, registration, address }: { meetupId: string; registration: Registration; address: string },
): Promise<Result<null, RegisterProblem>> {
  const { name, email, companions, accessNeeds } = registration;
  const allowed = await limitTries(context, "register", { person: email, address });
  if (!allowed.ok) return allowed;
  const { db, clock, newId } = context;
  return db.transaction(async (tx) => {
    const meetup = await lockMeetup(tx, meetupId);
    if (!meetup || meetup.audience !== "public") return refused({ kind: "meetup-not-found" as const });
    const now = clock.now();
    if (!ANSWERABLE_STATUSES.includes(meetup.status) || Date.parse(meetup.startsAt) <= now.getTime()) {
      return refused({ kind: "meetup-closed" as const });
    }
    const known = await findVisitor(tx, { meetupId, email });
    const id = known?.id ?? newId();
    if (!known || ["withdrawn", "declined", "lapsed"].includes(known.status)) {
      const guests = await guestsOf(tx, meetupId);
      const free = meetup.seats - seatsTaken(guests);
      const seated = 1 + companions <= free && !guests.some(({ status }) => status === "waiting");
      const ends = Math.min(now.getTime() + CONFIRM_WITHIN * 3_600_000, Date.parse(meetup.startsAt));
      const said = {
        name,
        email,
        contactName: name,
        companions,
        accessNeeds,
        invitedAt: now.toISOString(),
        answeredAt: now.toISOString(),
        status: seated ? ("offered" as const) : ("waiting" as const),
        answerBy: seated ? new Date(ends).toISOString() : null,
      };
      if (known) await changeGuest(tx, id, said);
      else await addGuests(tx, [{ id, meetupId, side: "visitor", ...said }]);
    }
    await addMail(context, tx, "meetup-registration", { guestId: id });
    return done(null);
  });
}

import { digestOfSecret } from "#app/accounts/sessions.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { changeGuest, findGuest, findGuestByToken, guestsOf } from "#db/meetups/guests.ts";
import { lockMeetup } from "#db/meetups/meetups.ts";
import { type GuestStatus, SEATED, seatsTaken, statusAfter } from "#domain/meetups/guest.ts";
import { ANSWERABLE_STATUSES } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { GuestAnswer } from "./answer-form.ts";
import { fillFreedSeats } from "./fill-freed-seats.server.ts";

export type AnswerProblem =
  | { kind: "link-unknown" }
  /** Cancelled, begun, or over. */
  | { kind: "meetup-closed" }
  | { kind: "guest-removed" }
  | { kind: "no-slot-left" }
  | { kind: "no-room-for-companions"; companions: number };

/**
 * Takes a guest's answer, and changes it as often as they like until the meetup begins. Seats are counted while the meetup is
 * held: of two hundred who answer at once, no more come than there are seats; the others wait, in the order they came.
 */
export async function answerInvitation(
  context: Context,
  secret: string,
  answer: GuestAnswer,
): Promise<Result<GuestStatus, AnswerProblem>> {
  const { db, clock } = context;
  const known = await findGuestByToken(db, digestOfSecret(secret));
  if (!known) return refused({ kind: "link-unknown" });
  return db.transaction(async (tx) => {
    const meetup = await lockMeetup(tx, known.meetupId);
    const guest = await findGuest(tx, { meetupId: known.meetupId, guestId: known.id });
    if (!meetup || !guest) return refused({ kind: "link-unknown" as const });
    const now = clock.now();
    if (!ANSWERABLE_STATUSES.includes(meetup.status) || Date.parse(meetup.startsAt) <= now.getTime()) {
      return refused({ kind: "meetup-closed" as const });
    }
    if (guest.status === "removed") return refused({ kind: "guest-removed" as const });
    const guests = await guestsOf(tx, meetup.id);
    const others = guests.filter(({ id }) => id !== guest.id);
    // Whoever waits is served before whoever comes back: an offered seat is one's own, the others are counted.
    const before = others.filter(({ status }) => status === "waiting");
    const mine = SEATED.includes(guest.status);
    const free = !mine && before.length > 0 ? 0 : meetup.seats - seatsTaken(others);
    const wanted = 1 + answer.companions;
    if (mine && answer.answer === "yes" && wanted > free) {
      return refused({ kind: "no-room-for-companions" as const, companions: Math.max(0, free - 1) });
    }
    const status = statusAfter(guest, answer.answer, { free, wanted });
    const unavailable = unavailableOf(answer, meetup.slots);
    if (answer.answer === "yes" && unavailable.length >= meetup.slots) {
      return refused({ kind: "no-slot-left" as const });
    }
    const there = new Set(others.map(({ id }) => id));
    const ids = (sent: readonly string[]) => sent.filter((id) => there.has(id));
    await changeGuest(tx, guest.id, {
      status,
      answeredAt: status === "waiting" && guest.status === "waiting" ? guest.answeredAt : now.toISOString(),
      answerBy: null,
      companions: answer.answer === "yes" ? answer.companions : 0,
      companionNames: answer.companions > 0 ? answer.companionNames : null,
      accessNeeds: answer.accessNeeds,
      remote: answer.remote,
      staysSeated: answer.staysSeated,
      wishesMore: answer.wishesMore,
      anotherTime: answer.answer === "another-time" ? answer.anotherTime : null,
      unavailable,
      vetoes: ids(answer.vetoes),
      wishes: ids(answer.wishes).filter((id) => !answer.vetoes.includes(id)),
    });
    if (status === "accepted" && guest.status !== "accepted") {
      await addMail(context, tx, "meetup-confirmed", { guestId: guest.id });
    }
    const gone = status !== "accepted" && status !== "waiting";
    await fillFreedSeats(context, tx, meetup, gone ? { side: guest.side } : undefined);
    return done(status);
  });
}

function unavailableOf({ answer, asksPresence, present }: GuestAnswer, slots: number): number[] {
  if (answer !== "yes" || !asksPresence) return [];
  const ticked = new Set(present.map(Number));
  return Array.from({ length: slots }, (_, slot) => slot).filter((slot) => !ticked.has(slot));
}

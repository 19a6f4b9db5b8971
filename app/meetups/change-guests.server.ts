import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { addGuests, changeGuest, findGuest, guestsOf } from "#db/meetups/guests.ts";
import { financersToAsk, organisationsToAsk } from "#db/meetups/market.ts";
import { lockOwnMeetup } from "#db/meetups/meetups.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { MOST_GUESTS } from "#domain/meetups/format.ts";
import { PREPARING_STATUSES } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { composeAnew } from "./compose-meetup.server.ts";
import { fillFreedSeats } from "./fill-freed-seats.server.ts";

export type ChangeGuestsProblem =
  | { kind: "meetup-not-found" }
  | { kind: "guest-not-found" }
  | { kind: "act-not-allowed" }
  | { kind: "already-guest" }
  | { kind: "too-many-guests" };

type Of = { meetupId: string };

/** Adds a structure that the host wants there; before invitations, the others are proposed anew around it. */
export async function addGuest(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, structureId }: Of & { structureId: string },
): Promise<Result<null, ChangeGuestsProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    if (["held", "closed", "cancelled"].includes(meetup.status))
      return refused({ kind: "act-not-allowed" as const });
    const [organisation] = await organisationsToAsk(tx, [structureId]);
    const [financer] = organisation ? [] : await financersToAsk(tx, [structureId]);
    const found = organisation ?? financer;
    if (!found) return refused({ kind: "guest-not-found" as const });
    const asked = (await guestsOf(tx, meetupId)).filter(({ status }) => status !== "removed");
    if (asked.length >= MOST_GUESTS) return refused({ kind: "too-many-guests" as const });
    const id = context.newId();
    const side = organisation ? ("organisation" as const) : ("financer" as const);
    const of = organisation ? { organisationId: structureId } : { financerId: structureId };
    const [added] = await addGuests(tx, [{ id, meetupId, side, name: found.name, kept: true, ...of }]);
    if (!added && !(await keepAgain(tx, { meetupId, structureId }))) {
      return refused({ kind: "already-guest" as const });
    }
    if (PREPARING_STATUSES.includes(meetup.status)) await composeAnew(context, tx, meetup);
    return done(null);
  });
}

/** Somebody who was proposed, in reserve or taken away comes back as one that the host keeps. */
async function keepAgain(
  tx: Queryable,
  { meetupId, structureId }: Of & { structureId: string },
): Promise<boolean> {
  const guest = (await guestsOf(tx, meetupId)).find(
    ({ organisationId, financerId }) => organisationId === structureId || financerId === structureId,
  );
  if (!guest || !["proposed", "removed"].includes(guest.status)) return false;
  await changeGuest(tx, guest.id, { status: "proposed", kept: true, wave: 1 });
  return true;
}

/** Takes somebody away: proposed, they are replaced at once; invited, their seat goes to whoever waits. */
export async function removeGuest(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, guestId }: Of & { guestId: string },
): Promise<Result<null, ChangeGuestsProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const guest = await findGuest(tx, { meetupId, guestId });
    if (!guest) return refused({ kind: "guest-not-found" as const });
    if (["held", "closed", "cancelled"].includes(meetup.status))
      return refused({ kind: "act-not-allowed" as const });
    await changeGuest(tx, guestId, { status: "removed", kept: true });
    if (PREPARING_STATUSES.includes(meetup.status)) await composeAnew(context, tx, meetup);
    else await fillFreedSeats(context, tx, meetup);
    return done(null);
  });
}

/** Whom to write to, for a guest whose structure has no account here. */
export async function changeContact(
  context: Context,
  { active }: ActorOf<"place">,
  {
    meetupId,
    guestId,
    email,
    contactName,
  }: Of & { guestId: string; email: string; contactName: string | null },
): Promise<Result<null, ChangeGuestsProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const guest = await findGuest(tx, { meetupId, guestId });
    if (!guest) return refused({ kind: "guest-not-found" as const });
    // Whoever gives an address wants them there: a composition made anew keeps them, and the address with them.
    await changeGuest(tx, guestId, {
      email,
      contactName,
      ...(guest.status === "proposed" && { kept: true }),
    });
    return done(null);
  });
}

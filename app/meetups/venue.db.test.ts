import { beforeEach, expect, test } from "vitest";
import { leavePlace } from "#app/meetups/act-on-meetup.server.ts";
import { addOpening } from "#app/places/change-openings.server.ts";
import { closePlace } from "#db/accounts/erase-account.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { accounts } from "#db/schema/accounts.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter } from "#seeds/builders/mailbox.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { moveVenue, readVenuePage } from "./move-venue.server.ts";
import { readGuestPage } from "./read-guest-page.server.ts";
import { readOwnMeetupPage } from "./read-own-meetup.server.ts";
import { findVenueTrouble, troubledMeetups } from "./venue-trouble.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: ActorOf<"place">;
let other: ActorOf<"place">;
let meetup: Meetup;
beforeEach(async () => {
  context = aContext(database().db);
  host = await aHost(context);
  other = await aHost(context, "97415");
  meetup = await aMeetup(context, host);
});

const closeThatDay = () =>
  addOpening(context, host, {
    kind: "closure",
    fromOn: "2026-12-08",
    untilOn: "2026-12-08",
    reason: "Dégât des eaux",
  });
const move = (agreed = true, venueId = other.active.structureId) =>
  moveVenue(context, host, { meetupId: meetup.id, venueId, agreed });
const trouble = async () =>
  findVenueTrouble(context.db, (await findMeetup(context.db, meetup.id))!, context.clock.now());

test("a day on which the place closes after invitations is shown to its host, with what they can do", async () => {
  expect(await trouble()).toBeNull();
  await closeThatDay();
  expect(await trouble()).toBe("not-open");
  const { head } = await readOwnMeetupPage(context, host, meetup.id);
  expect(head).toMatchObject({ trouble: "not-open", guestsKnow: true });
  const of = { placeId: host.active.structureId, now: context.clock.now() };
  expect(await troubledMeetups(context.db, of)).toMatchObject([{ id: meetup.id }]);
});

test("it is held elsewhere: guests read where, on the clocks of that place; its hosts are told, its own stay its hosts", async () => {
  const { db, newId } = context;
  const accountId = newId();
  const email = `${accountId}@exemple.org`;
  await db.insert(accounts).values({ id: accountId, email, name: "Ali", passwordHash: "-" });
  const { structureId } = other.active;
  await addMembership(db, { id: newId(), accountId, kind: "place", structureId, role: "responsable" });
  const guest = await aGuest(context, meetup, { status: "accepted" });
  await closeThatDay();
  expect(await move(false)).toEqual({ ok: false, error: { kind: "venue-not-agreed" } });
  expect(await move()).toMatchObject({ ok: true });
  expect(await trouble()).toBeNull();
  await deliver(context);
  const letter = lastLetter(context, `${guest.id}@exemple.org`)!;
  expect(letter.subject).toContain("de lieu");
  expect(letter.text).toContain("Saint-Paul");
  expect(letter.text).toMatch(/12\s?h/);
  expect(lastLetter(context, email)?.text).toContain("chez vous");
  expect(await readGuestPage(context, guest.secret)).toMatchObject({ placeId: structureId });
  expect(await findMeetup(db, meetup.id)).toMatchObject({
    placeId: host.active.structureId,
    zone: "Indian/Reunion",
    sequence: meetup.sequence + 1,
    startsAt: meetup.startsAt,
  });
  // Twice is once, and back home is possible once home is open again.
  expect(await move()).toMatchObject({ ok: true });
  expect((await findMeetup(db, meetup.id))!.sequence).toBe(meetup.sequence + 1);
  expect(await move(false, host.active.structureId)).toMatchObject({ ok: true });
  expect(await findMeetup(db, meetup.id)).toMatchObject({ venueId: null, zone: "Europe/Paris" });
});

test("a place that is closed, too small or taken at those hours does not receive it", async () => {
  await aGuest(context, meetup, { status: "accepted", companions: 2 });
  expect(await move(true, "nulle-part")).toMatchObject({ error: { kind: "venue-not-found" } });
  await aMeetup(context, other, { title: "La leur", startsAt: "2026-12-08T09:00:00.000Z" });
  expect(await move()).toMatchObject({ error: { kind: "venue-taken", title: "La leur" } });
  const small = await aHost(context);
  await context.db.execute(`update places set capacity = 2 where id = '${small.active.structureId}'`);
  expect(await move(true, small.active.structureId)).toMatchObject({
    error: { kind: "venue-too-small", capacity: 2, taken: 3 },
  });
  const page = await readVenuePage(context, host, meetup.id);
  expect(page.others.some(({ value }) => value === small.active.structureId)).toBe(false);
  await closePlace(context.db, other.active.structureId);
  expect(await move()).toMatchObject({ error: { kind: "venue-not-found" } });
  const stranger = { ...host, active: { ...host.active, structureId: other.active.structureId } };
  expect(
    await moveVenue(context, stranger, { meetupId: meetup.id, venueId: "x", agreed: true }),
  ).toMatchObject({ error: { kind: "meetup-not-found" } });
});

test("a place whose last host leaves cancels its meetups, everybody told; one that another place holds there must move", async () => {
  const guest = await aGuest(context, meetup, { status: "accepted" });
  await move();
  await context.db.transaction(async (tx) => {
    await closePlace(tx, other.active.structureId);
    await leavePlace(context, tx, other.active.structureId);
  });
  expect(await trouble()).toBe("place-closed");
  expect((await findMeetup(context.db, meetup.id))!.status).toBe("invited");
  const past = await aMeetup(context, host, { startsAt: "2026-11-01T08:00:00.000Z", status: "timetabled" });
  await context.db.transaction(async (tx) => {
    await closePlace(tx, host.active.structureId);
    await leavePlace(context, tx, host.active.structureId);
  });
  await deliver(context);
  expect(await findMeetup(context.db, meetup.id)).toMatchObject({
    status: "cancelled",
    cancelReason: "Le lieu ne reçoit plus.",
  });
  expect(lastLetter(context, `${guest.id}@exemple.org`)!.subject).toContain("Annulée");
  expect((await findMeetup(context.db, past.id))!.status).toBe("timetabled");
});

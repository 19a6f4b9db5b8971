import { beforeAll, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { findGuest, guestsOf } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { keepPreference } from "#db/notifications/preferences.ts";
import { useDatabase } from "#db/testing/database.ts";
import { seatsTaken } from "#domain/meetups/guest.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter, secretFor } from "#seeds/builders/mailbox.ts";
import { aFinancerMember } from "#seeds/builders/member.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { cancelMeetup, moveMeetup } from "./act-on-meetup.server.ts";
import { answerForm, registrationForm } from "./answer-form.ts";
import { answerInvitation } from "./answer-invitation.server.ts";
import { lapseOffers } from "./fill-freed-seats.server.ts";
import { inviteGuests } from "./invite-guests.server.ts";
import { registerVisitor } from "./register-visitor.server.ts";
import { remindGuests } from "./remind-guests.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: Awaited<ReturnType<typeof aHost>>;
beforeAll(async () => {
  context = aContext(database().db);
  host = await aHost(context);
});

const yes = answerForm.parse({ answer: "yes" });
const no = answerForm.parse({ answer: "no" });
const statusOf = async (meetupId: string, guestId: string) =>
  (await findGuest(context.db, { meetupId, guestId }))?.status;

test("two hundred answers at once for 24 seats: 24 come, the others wait in the order they came", async () => {
  const meetup = await aMeetup(context, host);
  const guests = [];
  for (let rank = 0; rank < 200; rank += 1) guests.push(await aGuest(context, meetup));
  const statuses = await Promise.all(guests.map(({ secret }) => answerInvitation(context, secret, yes)));
  expect(statuses.filter((one) => one.ok && one.value === "accepted")).toHaveLength(24);
  expect(statuses.filter((one) => one.ok && one.value === "waiting")).toHaveLength(176);
  expect(seatsTaken(await guestsOf(context.db, meetup.id))).toBe(24);

  const coming = (await guestsOf(context.db, meetup.id)).filter(({ status }) => status === "accepted");
  const leaving = guests.filter(({ id }) => coming.slice(0, 10).some((one) => one.id === id));
  await Promise.all([
    ...leaving.map(({ secret }) => answerInvitation(context, secret, no)),
    ...guests
      .slice(0, 50)
      .map(({ secret }) =>
        answerInvitation(context, secret, answerForm.parse({ answer: "yes", companions: "1" })),
      ),
  ]);
  expect(seatsTaken(await guestsOf(context.db, meetup.id))).toBeLessThanOrEqual(24);
});

const at = (hour: string) => ({ ...context, clock: stoppedClock(`2026-11-24T${hour}:00Z`) });

test("a freed seat is offered to whoever waits, for a time; let pass, it goes to the next", async () => {
  const meetup = await aMeetup(context, host, { seats: 1 });
  const [first, second, third] = [
    await aGuest(context, meetup),
    await aGuest(context, meetup),
    await aGuest(context, meetup),
  ];
  await answerInvitation(at("09:01"), first.secret, yes);
  await answerInvitation(at("09:02"), second.secret, yes);
  await answerInvitation(at("09:03"), third.secret, yes);
  expect(await statusOf(meetup.id, second.id)).toBe("waiting");
  await answerInvitation(context, first.secret, no);
  expect(await statusOf(meetup.id, first.id)).toBe("withdrawn");
  expect(await findGuest(context.db, { meetupId: meetup.id, guestId: second.id })).toMatchObject({
    status: "offered",
  });
  await deliver(context);
  expect(lastLetter(context, `${second.id}@exemple.org`)?.subject).toMatch(/Une place s’est libérée/);
  // Whoever left cannot overtake those who wait.
  expect(await answerInvitation(at("09:04"), first.secret, yes)).toMatchObject({ value: "waiting" });
  const later = { ...context, clock: stoppedClock("2026-11-26T09:00:01Z") };
  await lapseOffers(later);
  expect(await statusOf(meetup.id, second.id)).toBe("lapsed");
  expect(await statusOf(meetup.id, third.id)).toBe("offered");
  expect(await answerInvitation(later, third.secret, yes)).toMatchObject({ value: "accepted" });
});

test("companions take seats; more of them than are free are refused without losing one's own", async () => {
  const meetup = await aMeetup(context, host, { seats: 3 });
  const guest = await aGuest(context, meetup);
  const two = answerForm.parse({ answer: "yes", companions: "2", companionNames: "Ana, Bo" });
  expect(await answerInvitation(context, guest.secret, two)).toMatchObject({ value: "accepted" });
  const three = answerForm.parse({ answer: "yes", companions: "3" });
  expect(await answerInvitation(context, guest.secret, three)).toEqual({
    ok: false,
    error: { kind: "no-room-for-companions", companions: 2 },
  });
  expect(await findGuest(context.db, { meetupId: meetup.id, guestId: guest.id })).toMatchObject({
    status: "accepted",
    companions: 2,
  });
});

test("presence by slot, wishes and vetoes of those who are there alone, another time", async () => {
  const meetup = await aMeetup(context, host);
  const [guest, other] = [await aGuest(context, meetup), await aGuest(context, meetup, { side: "financer" })];
  const said = {
    answer: "yes",
    asksPresence: "1",
    present: ["0", "1", "9"],
    wishes: [other.id, "inconnu"],
    vetoes: [guest.id],
  };
  await answerInvitation(context, guest.secret, answerForm.parse(said));
  expect(await findGuest(context.db, { meetupId: meetup.id, guestId: guest.id })).toMatchObject({
    unavailable: [2, 3, 4, 5],
    wishes: [other.id],
    vetoes: [],
  });
  const none = answerForm.parse({ answer: "yes", asksPresence: "1", present: [] });
  expect(await answerInvitation(context, guest.secret, none)).toMatchObject({
    error: { kind: "no-slot-left" },
  });
  const another = answerForm.parse({ answer: "another-time", anotherTime: "Plutôt en janvier" });
  expect(await answerInvitation(context, guest.secret, another)).toMatchObject({ value: "another-time" });
});

test("a link that is guessed, and a meetup that has begun or is cancelled, take no answer", async () => {
  expect(await answerInvitation(context, "x".repeat(43), yes)).toMatchObject({
    error: { kind: "link-unknown" },
  });
  const begun = await aMeetup(context, host, { startsAt: "2026-11-24T08:59:00.000Z" });
  const guest = await aGuest(context, begun);
  expect(await answerInvitation(context, guest.secret, yes)).toMatchObject({
    error: { kind: "meetup-closed" },
  });
});

test("invitations go once to those who have an address; the link of the mail answers", async () => {
  const meetup = await aMeetup(context, host, { status: "composed" });
  const fresh = { status: "proposed", invitedAt: null } as const;
  await aGuest(context, meetup, { ...fresh, email: "ada@exemple.org", contactName: "Ada" });
  const without = await aGuest(context, meetup, { ...fresh, email: null });
  const reserve = await aGuest(context, meetup, { ...fresh, wave: 2, email: "reserve@exemple.org" });
  const of = { meetupId: meetup.id, wave: "first" } as const;
  const other = { ...host, active: { ...host.active, structureId: "ailleurs" } };
  expect(await inviteGuests(context, other, of)).toMatchObject({ error: { kind: "meetup-not-found" } });
  expect(await inviteGuests(context, host, of)).toEqual({
    ok: true,
    value: { invited: 1, withoutAddress: 1 },
  });
  expect(await inviteGuests(context, host, of)).toMatchObject({ error: { kind: "nobody-to-invite" } });
  expect(await statusOf(meetup.id, without.id)).toBe("proposed");
  await deliver(context);
  const secret = secretFor(context, "ada@exemple.org");
  // Nobody waits: whoever declines is replaced by the reserve of the same side.
  expect(await answerInvitation(context, secret, no)).toMatchObject({ value: "declined" });
  expect(await statusOf(meetup.id, reserve.id)).toBe("invited");
});

test("somebody with an account who wants no mails of meetups is not invited by mail; a link to stop them is in others'", async () => {
  const [lou, sam] = [
    await aFinancerMember(context, { name: "Lou" }),
    await aFinancerMember(context, { name: "Sam" }),
  ];
  await keepPreference(context.db, lou.accountId, "meetups", { onSite: true, mailPace: "none" });
  const meetup = await aMeetup(context, host, { status: "composed" });
  const fresh = { status: "proposed", invitedAt: null } as const;
  for (const { email } of [lou, sam]) await aGuest(context, meetup, { ...fresh, email });
  await inviteGuests(context, host, { meetupId: meetup.id, wave: "first" });
  await deliver(context);
  expect(lastLetter(context, lou.email)).toBeUndefined();
  const letter = lastLetter(context, sam.email);
  expect(letter?.unsubscribe).toMatch(/desinscription/);
  expect(letter?.text).toContain("Vous recevez ce mail parce que");
});

test("a cancelled meetup tells everybody why, once, and moves its calendar entry", async () => {
  const meetup = await aMeetup(context, host);
  const [coming, declined] = [
    await aGuest(context, meetup, { status: "accepted", email: "vient@exemple.org" }),
    await aGuest(context, meetup, { status: "declined", email: "vient-pas@exemple.org" }),
  ];
  expect(coming.id).not.toBe(declined.id);
  const of = { meetupId: meetup.id };
  expect(await cancelMeetup(context, host, { ...of, reason: null })).toMatchObject({
    error: { kind: "reason-missing" },
  });
  expect(await cancelMeetup(context, host, { ...of, reason: "Le toit fuit" })).toMatchObject({
    value: { told: 1 },
  });
  expect(await cancelMeetup(context, host, { ...of, reason: "Encore" })).toMatchObject({
    error: { kind: "act-not-allowed" },
  });
  await deliver(context);
  expect(lastLetter(context, "vient@exemple.org")?.text).toContain("Le toit fuit");
  expect(lastLetter(context, "vient-pas@exemple.org")).toBeUndefined();
  expect(await findMeetup(context.db, meetup.id)).toMatchObject({ status: "cancelled", sequence: 1 });
  expect(await moveMeetup(context, host, { ...of, act: "hold" })).toMatchObject({
    error: { kind: "act-not-allowed" },
  });
});

test("anybody registers for a public meetup, by a link that confirms; nobody does for a professional one", async () => {
  const meetup = await aMeetup(context, host, { audience: "public", format: "TABLE_RONDE", seats: 1 });
  const registration = registrationForm.parse({ name: "Sam", email: "sam@exemple.org", charter: "on" });
  const register = (email: string, meetupId = meetup.id) =>
    registerVisitor(context, {
      meetupId,
      registration: { ...registration, email },
      address: context.newId(),
    });
  expect(await register("sam@exemple.org")).toMatchObject({ ok: true });
  expect(await register("sam@exemple.org")).toMatchObject({ ok: true });
  expect(await register("lou@exemple.org")).toMatchObject({ ok: true });
  expect((await guestsOf(context.db, meetup.id)).map(({ status }) => status).sort()).toEqual([
    "offered",
    "waiting",
  ]);
  await deliver(context);
  expect(lastLetter(context, "sam@exemple.org")?.text).toContain("Aucune souscription, aucun engagement");
  expect(await answerInvitation(context, secretFor(context, "sam@exemple.org"), yes)).toMatchObject({
    value: "accepted",
  });
  const professional = await aMeetup(context, host);
  expect(await register("sam@exemple.org", professional.id)).toMatchObject({
    error: { kind: "meetup-not-found" },
  });
});

test("reminders go once, to those whom they concern", async () => {
  const meetup = await aMeetup(context, host, { startsAt: "2026-12-08T08:00:00.000Z", title: "À rappeler" });
  await aGuest(context, meetup, { status: "accepted", email: "rappel@exemple.org" });
  await aGuest(context, meetup, { status: "declined", email: "pas-rappel@exemple.org" });
  const near = { ...context, clock: stoppedClock("2026-12-06T09:00:00Z") };
  await remindGuests(near);
  await remindGuests(near);
  await deliver(context);
  const sent = context.letters.filter(({ to }) => to.endsWith("rappel@exemple.org"));
  expect(sent.map(({ to, subject }) => `${to} ${subject.slice(0, 11)}`)).toEqual([
    "rappel@exemple.org C’est bient",
  ]);
});

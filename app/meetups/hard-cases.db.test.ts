import { beforeAll, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { changeGuest, findGuestById, guestsOf } from "#db/meetups/guests.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { aPair, type Pair } from "#seeds/builders/pair.ts";
import { answerForm } from "./answer-form.ts";
import { answerInvitation } from "./answer-invitation.server.ts";
import { beginMeetup } from "./begin-meetup.server.ts";
import { changeFrame } from "./change-frame.server.ts";
import { addGuest, changeContact } from "./change-guests.server.ts";
import { composeMeetup } from "./compose-meetup.server.ts";
import { makeTimetable, publishTimetable } from "./make-timetable.server.ts";
import { frameForm, newMeetupForm } from "./meetup-form.ts";
import { readGuestCalendar } from "./read-calendar.server.ts";
import { readGuestPage } from "./read-guest-page.server.ts";
import { readTimetablePage } from "./read-timetable-page.server.ts";
import { tellSlot, tellWhen } from "./tell-meetup.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: ActorOf<"place">;
let pairs: Pair[];
beforeAll(async () => {
  context = aContext(database().db);
  host = await aHost(context);
  pairs = [await aPair(context), await aPair(context), await aPair(context)];
});

/** With ordinary spaces, as a test writes them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const yes = answerForm.parse({ answer: "yes" });

const organisation = (meetup: Meetup, pair: Pair, said: Partial<Guest> = {}) =>
  aGuest(context, meetup, {
    status: "accepted",
    organisationId: pair.lou.active.structureId,
    ...said,
  });
const financer = (meetup: Meetup, pair: Pair, said: Partial<Guest> = {}) =>
  aGuest(context, meetup, {
    side: "financer",
    status: "accepted",
    financerId: pair.sacha.active.structureId,
    ...said,
  });
const timetable = async (meetup: Meetup) => {
  expect(await makeTimetable(context, host, { meetupId: meetup.id })).toMatchObject({ ok: true });
  return (await latestTimetable(context.db, meetup.id))!;
};

// First: whoever was invited to one meetup of this file is proposed to no other within the month.
test("an address that the host notes for somebody who was proposed outlives a new composition", async () => {
  const meetup = await aMeetup(context, host, { status: "draft", radiusKm: 20_000 });
  expect(await composeMeetup(context, host, meetup.id)).toMatchObject({ ok: true });
  const [proposed] = await guestsOf(context.db, meetup.id);
  const said = { email: "ecrire-la@exemple.org", contactName: "Lou" };
  await changeContact(context, host, { meetupId: meetup.id, guestId: proposed!.id, ...said });
  expect(await composeMeetup(context, host, meetup.id)).toMatchObject({ ok: true });
  expect(await findGuestById(context.db, proposed!.id)).toMatchObject({ ...said, kept: true });
});

test("a meetup across a change of clocks: each slot as clocks show it, the calendar in UTC, an hour that is skipped refused", async () => {
  const night = { startsAt: "2027-03-28T00:30:00.000Z", slots: 3, slotMinutes: 30, pauseMinutes: 0 };
  const spring = await aMeetup(context, host, night);
  expect(plain(tellWhen(spring))).toBe("dimanche 28 mars 2027, de 1 h 30 à 4 h");
  expect([0, 1, 2].map((slot) => plain(tellSlot(spring, slot)))).toEqual([
    "1 h 30 – 3 h",
    "3 h – 3 h 30",
    "3 h 30 – 4 h",
  ]);
  const autumn = await aMeetup(context, host, { ...night, startsAt: "2027-10-31T00:30:00.000Z" });
  expect([0, 1, 2].map((slot) => plain(tellSlot(autumn, slot)))).toEqual([
    "2 h 30 – 2 h",
    "2 h – 2 h 30",
    "2 h 30 – 3 h",
  ]);
  const { secret } = await organisation(spring, pairs[0]!);
  const calendar = await readGuestCalendar(context, secret);
  expect(calendar).toContain("DTSTART:20270328T003000Z");
  expect(calendar).toContain("DTEND:20270328T020000Z");
  const begun = newMeetupForm.parse({
    format: "SPEED_MEETING",
    audience: "professional",
    title: "La nuit du changement d'heure",
    when: "day",
    day: "2027-03-28",
    startsAt: "2h30",
    radiusKm: "20",
  });
  expect(await beginMeetup(context, host, begun)).toEqual({ ok: false, error: { kind: "no-such-time" } });
});

test("in Réunion and in Guyane, whoever connects from Paris reads both hours; the calendar is the same instant", async () => {
  for (const [commune, zone, here, there] of [
    ["97415", "Indian/Reunion", "9 h – 9 h 15", "6 h à Paris"],
    ["97302", "America/Cayenne", "9 h – 9 h 15", "13 h à Paris"],
  ] as const) {
    const local = await aHost(context, commune);
    const startsAt = zone === "Indian/Reunion" ? "2026-12-08T05:00:00.000Z" : "2026-12-08T12:00:00.000Z";
    const meetup = await aMeetup(context, local, { zone, startsAt, remoteLink: "https://visio.example/a" });
    expect(plain(tellWhen(meetup))).toContain(there);
    const far = await organisation(meetup, pairs[0]!, { remote: true });
    const page = await readGuestPage(context, far.secret);
    expect(page).toMatchObject({ remoteLink: "https://visio.example/a" });
    expect(plain(page.slots[0]!.label)).toBe(`${here} (${there})`);
    expect(await readGuestCalendar(context, far.secret)).toContain(
      `DTSTART:${startsAt.replace(/[-:]|\.000/g, "")}`,
    );
    const near = await financer(meetup, pairs[0]!);
    expect((await readGuestPage(context, near.secret)).remoteLink).toBeNull();
  }
  // On the other side of midnight, the day is told too.
  const late = await aMeetup(context, host, { zone: "Indian/Reunion", startsAt: "2026-12-08T20:30:00.000Z" });
  expect(plain(tellWhen(late))).toContain("mercredi 9 décembre 2026, de 0 h 30");
  expect(plain(tellWhen(late))).toContain("à Paris, le mardi 8 décembre 2026");
});

test("a guest whom everybody refuses is alone, and neither they nor the host learn why", async () => {
  const meetup = await aMeetup(context, host);
  const shunned = await organisation(meetup, pairs[0]!, { name: "La Mal-Aimée" });
  const others = [await organisation(meetup, pairs[1]!), await organisation(meetup, pairs[2]!)];
  for (const pair of pairs) await financer(meetup, pair, { vetoes: [shunned.id] });
  const { meetings } = await timetable(meetup);
  expect(meetings.some(({ b }) => b === shunned.id)).toBe(false);
  for (const { id } of others) expect(meetings.filter(({ b }) => b === id)).toHaveLength(3);
  const page = await readTimetablePage(context, host, meetup.id);
  expect(page.timetable!.unmet.map(({ name }) => name)).toEqual(["La Mal-Aimée"]);
  expect(JSON.stringify(page)).not.toMatch(/refus|veto|pas cette fois/i);
  await publishTimetable(context, host, { meetupId: meetup.id });
  const theirs = await readGuestPage(context, shunned.secret);
  expect(theirs).toMatchObject({ published: true, meetings: [] });
});

test("a minimum that cannot be met is told, with what would make it possible", async () => {
  const meetup = await aMeetup(context, host);
  await organisation(meetup, pairs[0]!, { name: "Le Fournil", unavailable: [0, 1, 2, 3, 4] });
  await organisation(meetup, pairs[1]!);
  await financer(meetup, pairs[0]!, { name: "La Fondation" });
  const { unmet, meetings } = await timetable(meetup);
  expect(meetings).toHaveLength(2);
  const page = await readTimetablePage(context, host, meetup.id);
  expect(unmet.length).toBeGreaterThan(0);
  for (const { reason } of page.timetable!.unmet) expect(plain(reason)).toMatch(/le permettrait/);
});

test("nobody corresponds to anybody: an empty timetable that can be published, and each is told", async () => {
  const meetup = await aMeetup(context, host);
  const alone = await aGuest(context, meetup, { status: "accepted" });
  await aGuest(context, meetup, { side: "financer", status: "accepted" });
  const { meetings, unmet } = await timetable(meetup);
  expect(meetings).toEqual([]);
  expect(unmet).toHaveLength(2);
  expect(await publishTimetable(context, host, { meetupId: meetup.id })).toMatchObject({ ok: true });
  expect(await readGuestPage(context, alone.secret)).toMatchObject({ published: true, meetings: [] });
  expect(await makeTimetable(context, host, { meetupId: (await aMeetup(context, host)).id })).toMatchObject({
    error: { kind: "nobody-to-seat" },
  });
});

test("one slot, one table: one meeting", async () => {
  const meetup = await aMeetup(context, host, { slots: 1, tables: 1 });
  for (const pair of pairs.slice(0, 2)) {
    await organisation(meetup, pair);
    await financer(meetup, pair);
  }
  expect((await timetable(meetup)).meetings).toMatchObject([{ slot: 0, table: 0 }]);
});

test("a link: guessed it opens nothing; used again it changes the same answer; forwarded it answers for the same guest, on one seat", async () => {
  const meetup = await aMeetup(context, host, { seats: 1 });
  const guest = await aGuest(context, meetup);
  const other = await aGuest(context, meetup);
  const guess = `${guest.secret.slice(0, -1)}${guest.secret.endsWith("a") ? "b" : "a"}`;
  for (const secret of [guess, "", guest.id, "'; drop table meetups; --"]) {
    expect(await answerInvitation(context, secret, yes)).toMatchObject({ error: { kind: "link-unknown" } });
    await expect(readGuestPage(context, secret)).rejects.toMatchObject({ status: 404 });
  }
  // Two people with one link, at once and again: one guest, one seat.
  await Promise.all([1, 2, 3].map(() => answerInvitation(context, guest.secret, yes)));
  expect((await findGuestById(context.db, guest.id))!.status).toBe("accepted");
  expect(await answerInvitation(context, other.secret, yes)).toMatchObject({ value: "waiting" });
  const no = answerForm.parse({ answer: "no" });
  expect(await answerInvitation(context, guest.secret, no)).toMatchObject({ value: "withdrawn" });
  expect((await findGuestById(context.db, other.id))!.status).toBe("offered");
  expect(await answerInvitation(context, guest.secret, yes)).toMatchObject({ value: "waiting" });
  const after = { ...context, clock: stoppedClock("2026-12-08T08:00:01Z") };
  expect(await answerInvitation(after, guest.secret, no)).toMatchObject({ error: { kind: "meetup-closed" } });
});

test("more guests than seats: all may be asked, no more come, and seats that are taken are not taken away", async () => {
  const meetup = await aMeetup(context, host, { seats: 2 });
  const guests = [await organisation(meetup, pairs[0]!), await financer(meetup, pairs[0]!)];
  expect(
    await addGuest(context, host, { meetupId: meetup.id, structureId: pairs[1]!.lou.active.structureId }),
  ).toMatchObject({ ok: true });
  const added = (await guestsOf(context.db, meetup.id)).find(({ kept }) => kept)!;
  await changeGuest(context.db, added.id, { status: "invited", invitedAt: "2026-11-24T09:00:00Z" });
  expect((await readGuestPage(context, guests[0]!.secret)).full).toBe(true);
  const frame = (seats: string, version = "1") =>
    frameForm.safeParse({
      version,
      title: meetup.title,
      day: "2026-12-08",
      startsAt: "9h",
      slots: "6",
      slotMinutes: "15",
      pauseMinutes: "3",
      tables: "6",
      seats,
      radiusKm: "60",
      answerHours: "48",
    });
  const fewer = frame("1");
  expect(await changeFrame(context, host, { meetupId: meetup.id, frame: fewer.data! })).toEqual({
    ok: false,
    error: { kind: "fewer-seats-than-taken", taken: 2 },
  });
  const tooMany = frame("301");
  expect(tooMany.error?.issues[0]?.message).toContain("300 personnes au plus");
});

import { beforeAll, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { changeGuest, guestsOf } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter, secretFor } from "#seeds/builders/mailbox.ts";
import { aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { aPair, type Pair } from "#seeds/builders/pair.ts";
import { checkComposition } from "#seeds/meetups/check-timetable.ts";
import { answerForm } from "./answer-form.ts";
import { answerInvitation } from "./answer-invitation.server.ts";
import { composeMeetup } from "./compose-meetup.server.ts";
import { noteDay } from "./note-day.server.ts";
import { inviteGuests } from "./invite-guests.server.ts";
import { repairMeetup } from "./repair-meetup.server.ts";
import { makeTimetable, pinMeeting, publishTimetable, undoTimetable } from "./make-timetable.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: Awaited<ReturnType<typeof aHost>>;
let pairs: Pair[];
let meetup: Meetup;

/** In the middle of the third of six slots. */
const during = () => ({ ...context, clock: stoppedClock("2026-12-08T08:40:00Z") });
const emails = () => pairs.flatMap(({ lou, sacha }) => [lou.email, sacha.email]);
const timetable = async () => (await latestTimetable(context.db, meetup.id))!;
const guests = () => guestsOf(context.db, meetup.id);

/** What is wrong with the timetable as it is kept, judged from who the guests are and what they answered. */
async function faults(): Promise<string[]> {
  const { meetings, pinned } = await timetable();
  const all = await guests();
  const [financers, organisations] = (["financer", "organisation"] as const).map((side) =>
    all.filter((guest) => guest.side === side),
  );
  const event = {
    slots: meetup.slots,
    tables: meetup.tables,
    participants: all.map(({ id, side, unavailable }) => ({
      id,
      side,
      unavailable: unavailable.map((slot) => slot + 1),
      minimum: 0,
      maximum: meetup.slots,
    })),
    pairs: financers!.flatMap((a) =>
      organisations!.map((b) => {
        const pin = pinned.find((one) => one.a === a.id && one.b === b.id);
        const veto = a.vetoes.includes(b.id) || b.vetoes.includes(a.id);
        return { a: a.id, b: b.id, weight: 1, veto, pinnedSlot: pin ? pin.slot + 1 : null };
      }),
    ),
  };
  const counted = meetings.map(({ a, b, slot, table }) => ({ a, b, slot: slot + 1, table: table + 1 }));
  return checkComposition(event, counted).broken;
}

beforeAll(async () => {
  context = aContext(database().db);
  host = await aHost(context);
  pairs = [];
  for (let rank = 0; rank < 4; rank += 1) pairs.push(await aPair(context));
  meetup = await aMeetup(context, host, { status: "draft" });
});

test("from a composition to a published timetable, with a pin, an absence, a repair and a way back", async () => {
  const of = { meetupId: meetup.id };
  expect(await composeMeetup(context, host, meetup.id)).toMatchObject({ ok: true });
  expect(await inviteGuests(context, host, { ...of, wave: "first" })).toEqual({
    ok: true,
    value: { invited: 8, withoutAddress: 0 },
  });
  await deliver(context);
  const invited = await guests();
  const byEmail = (email: string) => invited.find((guest) => guest.email === email)!;
  const [picky, disliked] = [byEmail(pairs[0]!.sacha.email), byEmail(pairs[1]!.lou.email)];
  for (const email of emails()) {
    const said = email === picky.email ? { vetoes: [disliked.id] } : {};
    const early = email === pairs[2]!.lou.email ? { asksPresence: "1", present: ["0", "1", "2", "3"] } : {};
    const answer = answerForm.parse({ answer: "yes", ...said, ...early });
    expect(await answerInvitation(context, secretFor(context, email), answer)).toMatchObject({
      value: "accepted",
    });
  }

  expect(await publishTimetable(context, host, of)).toMatchObject({ error: { kind: "no-timetable" } });
  expect(await makeTimetable(context, host, of)).toMatchObject({ ok: true });
  expect(await faults()).toEqual([]);
  const first = await timetable();
  // Four by four, without the one vetoed pair.
  expect(first.meetings).toHaveLength(15);

  const { a, b, slot } = first.meetings[4]!;
  expect(await pinMeeting(context, host, { ...of, a, b })).toMatchObject({ ok: true });
  expect(await makeTimetable(context, host, of)).toMatchObject({ ok: true });
  expect((await timetable()).meetings).toContainEqual(expect.objectContaining({ a, b, slot }));
  expect(await faults()).toEqual([]);
  expect(await publishTimetable(context, host, of)).toMatchObject({ value: { told: 8 } });

  const before = await timetable();
  const gone = invited.find(({ id, side }) => side === "organisation" && id !== b && id !== disliked.id)!;
  const absent = { guestId: gone.id, mark: "absent", slot: null, at: "2026-12-08T08:39:00Z" } as const;
  expect(await noteDay(during(), host, { ...of, marks: [absent] })).toEqual({ ok: true, value: [] });
  const theirs = before.meetings.filter((one) => one.slot >= 3 && [one.a, one.b].includes(gone.id));
  const repaired = await repairMeetup(during(), host, of);
  // Nobody has to move for it: those who are told are the absent one and whom they would have met.
  const told = [...new Set([gone.id, ...theirs.flatMap(({ a, b }) => [a, b])])].sort();
  expect(repaired.ok && [...repaired.value.moved].sort()).toEqual(theirs.length > 0 ? told : []);
  const after = await timetable();
  const ahead = ({ slot: at }: { slot: number }) => at >= 3;
  expect(after.meetings.filter((one) => !ahead(one))).toEqual(before.meetings.filter((one) => !ahead(one)));
  expect(after.meetings.filter(ahead).some((one) => [one.a, one.b].includes(gone.id))).toBe(false);
  expect(await faults()).toEqual([]);
  // Those who did not meet the absent one, and meet nobody new, stay where they are.
  for (const one of before.meetings.filter((one) => ahead(one) && ![one.a, one.b].includes(gone.id))) {
    expect(after.meetings).toContainEqual(one);
  }

  expect(await undoTimetable(during(), host, of)).toMatchObject({ ok: true });
  expect((await timetable()).meetings).toEqual(before.meetings);
  expect(await undoTimetable(during(), host, of)).toMatchObject({ ok: true });
  expect((await timetable()).meetings).toEqual(after.meetings);

  const letters = context.letters.length;
  expect(await publishTimetable(during(), host, of)).toMatchObject({ ok: true });
  await deliver(context);
  expect(context.letters.length).toBeGreaterThan(letters);
  expect(lastLetter(context, picky.email!)).toBeDefined();
  const { status, publishedTimetable } = (await findMeetup(context.db, meetup.id))!;
  expect({ status, publishedTimetable }).toEqual({
    status: "timetabled",
    publishedTimetable: (await timetable()).version,
  });
});

test("a table that is lost leaves nobody at it, comes back with the version before, and a place that is not one's own repairs nothing", async () => {
  const before = await timetable();
  const of = { meetupId: meetup.id, decision: { kind: "table-lost", table: 0 } as const };
  const other = { ...host, active: { ...host.active, structureId: "ailleurs" } };
  expect(await repairMeetup(context, other, of)).toMatchObject({ error: { kind: "meetup-not-found" } });
  expect(await repairMeetup(context, host, of)).toMatchObject({ ok: true });
  const after = await timetable();
  expect(after.lostTables).toEqual([{ table: 0, from: 0 }]);
  expect(after.meetings.some(({ table }) => table === 0)).toBe(false);
  // There are tables enough: nobody changes hour, and nothing is dropped.
  const hours = (meetings: typeof after.meetings) =>
    meetings.map(({ a, b, slot }) => `${a} ${b} ${slot}`).sort();
  const gone = (await guests()).filter(({ noShowAt }) => noShowAt !== null).map(({ id }) => id);
  const still = before.meetings.filter(({ a, b }) => !gone.includes(a) && !gone.includes(b));
  expect(hours(after.meetings)).toEqual(hours(still));
  expect(await faults()).toEqual([]);
  expect(
    await repairMeetup(context, host, { ...of, decision: { kind: "table-lost", table: 99 } }),
  ).toMatchObject({ error: { kind: "no-such-table" } });
  expect(await undoTimetable(context, host, of)).toMatchObject({ ok: true });
  expect((await timetable()).lostTables).toEqual([]);
});

test("a late arrival and an early leave move the fewest; a meeting fixed elsewhere stands there; a veto wins over a pin", async () => {
  const of = { meetupId: meetup.id };
  const first = await timetable();
  const [late, early] = [first.meetings.find(({ slot }) => slot === 0)!, first.meetings.at(-1)!];
  const marks = [
    { guestId: late.a, mark: "late", slot: 2, at: "2026-12-08T07:00:00Z" },
    { guestId: early.b, mark: "leaving", slot: 3, at: "2026-12-08T07:01:00Z" },
  ] as const;
  const morning = { ...context, clock: stoppedClock("2026-12-08T07:30:00Z") };
  expect(await noteDay(morning, host, { ...of, marks })).toEqual({ ok: true, value: [] });
  expect(await repairMeetup(morning, host, of)).toMatchObject({ ok: true });
  const repaired = (await timetable()).meetings;
  expect(repaired.some(({ a, slot }) => a === late.a && slot < 2)).toBe(false);
  expect(repaired.some(({ b, slot }) => b === early.b && slot > 3)).toBe(false);
  expect(await faults()).toEqual([]);

  const moving = repaired.find(({ a, b, slot }) => a !== late.a && b !== early.b && slot !== 5)!;
  const pin = { kind: "pinned", a: moving.a, b: moving.b, slot: 5 } as const;
  expect(await repairMeetup(morning, host, { ...of, decision: pin })).toMatchObject({ ok: true });
  expect((await timetable()).meetings).toContainEqual(
    expect.objectContaining({ a: moving.a, b: moving.b, slot: 5 }),
  );
  expect((await timetable()).pinned).toContainEqual({ a: moving.a, b: moving.b, slot: 5 });
  expect(await repairMeetup(morning, host, { ...of, decision: { ...pin, b: "personne" } })).toMatchObject({
    error: { kind: "not-a-pair" },
  });
  const tooLate = { ...pin, a: late.a, b: first.meetings.find(({ a }) => a === late.a)!.b, slot: 0 };
  expect(await repairMeetup(morning, host, { ...of, decision: tooLate })).toMatchObject({
    error: { kind: "pin-impossible" },
  });
  await changeGuest(context.db, moving.a, { vetoes: [moving.b] });
  expect(await repairMeetup(morning, host, of)).toMatchObject({ ok: true });
  expect(await timetable()).toMatchObject({ pinned: expect.not.arrayContaining([pin]) });
  expect((await timetable()).meetings.some(({ a, b }) => a === moving.a && b === moving.b)).toBe(false);
  expect(await repairMeetup(morning, host, { ...of, decision: pin })).toMatchObject({
    error: { kind: "not-a-pair" },
  });
});

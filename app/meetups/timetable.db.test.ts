import { beforeAll, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { guestsOf } from "#db/meetups/guests.ts";
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
import { inviteGuests } from "./invite-guests.server.ts";
import {
  makeTimetable,
  pinMeeting,
  publishTimetable,
  repairAfter,
  undoTimetable,
} from "./make-timetable.server.ts";

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
async function faults(tables = meetup.tables): Promise<string[]> {
  const { meetings, pinned } = await timetable();
  const all = await guests();
  const [financers, organisations] = (["financer", "organisation"] as const).map((side) =>
    all.filter((guest) => guest.side === side),
  );
  const event = {
    slots: meetup.slots,
    tables,
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
  const incident = { kind: "absent", guestId: gone.id } as const;
  const repaired = await repairAfter(during(), host, { ...of, incident });
  expect(repaired).toMatchObject({ ok: true });
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

test("a table that is lost leaves nobody at it, and a place that is not one's own repairs nothing", async () => {
  const of = { meetupId: meetup.id, incident: { kind: "table-lost" } as const };
  const other = { ...host, active: { ...host.active, structureId: "ailleurs" } };
  expect(await repairAfter(context, other, of)).toMatchObject({ error: { kind: "meetup-not-found" } });
  expect(await repairAfter(context, host, of)).toMatchObject({ ok: true });
  expect((await findMeetup(context.db, meetup.id))?.tables).toBe(5);
  expect(await faults(5)).toEqual([]);
});

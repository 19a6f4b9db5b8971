import { beforeAll, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { findGuestById } from "#db/meetups/guests.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { notedOf } from "#domain/meetups/presence.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import type { DayMark } from "./day-marks.ts";
import { noteDay } from "./note-day.server.ts";
import { readMarks } from "./read-marks.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: Awaited<ReturnType<typeof aHost>>;
let meetup: Meetup;
beforeAll(async () => {
  context = { ...aContext(database().db), clock: stoppedClock("2026-12-08T09:00:00Z") };
  host = await aHost(context);
  meetup = await aMeetup(context, host, { status: "timetabled" });
});

const at = (minute: number) => `2026-12-08T08:${String(minute).padStart(2, "0")}:00Z`;
const note = (...marks: DayMark[]) => noteDay(context, host, { meetupId: meetup.id, marks });
const noted = async (id: string) => notedOf((await findGuestById(context.db, id))!);

test("of two hosts' notes of one guest the later stands, in whichever order they arrive, and the other is told", async () => {
  const { id } = await aGuest(context, meetup, { status: "accepted", name: "Le Fournil" });
  await note({ guestId: id, mark: "late", slot: 3, at: at(20) });
  // A phone that was offline sends what it noted earlier.
  expect(await note({ guestId: id, mark: "absent", slot: null, at: at(10) })).toEqual({
    ok: true,
    value: [
      {
        guestId: id,
        name: "Le Fournil",
        noted: { mark: "absent", slot: null },
        stands: { mark: "late", slot: 3 },
      },
    ],
  });
  expect(await noted(id)).toEqual({ mark: "late", slot: 3 });
  // The same mark with another slot is another note.
  expect(await note({ guestId: id, mark: "late", slot: 2, at: at(15) })).toMatchObject({
    value: [{ stands: { slot: 3 } }],
  });
  // What was rubbed out counts as a note too: an older one does not come back over it.
  await note({ guestId: id, mark: "not-here", slot: null, at: at(30) });
  expect(await note({ guestId: id, mark: "here", slot: null, at: at(25) })).toMatchObject({
    value: [{ stands: { mark: "not-here" } }],
  });
  expect(await note({ guestId: id, mark: "here", slot: null, at: at(40) })).toEqual({ ok: true, value: [] });
});

test("notes that agree conflict with nobody; a slot beyond the last is the last; a phone ahead of time overrides nobody for ever", async () => {
  const { id } = await aGuest(context, meetup, { status: "accepted" });
  await note({ guestId: id, mark: "here", slot: null, at: at(20) });
  expect(await note({ guestId: id, mark: "here", slot: null, at: at(10) })).toEqual({ ok: true, value: [] });
  await note({ guestId: id, mark: "leaving", slot: 50, at: "2027-01-01T00:00:00Z" });
  expect(await noted(id)).toEqual({ mark: "leaving", slot: 5 });
  expect(await note({ guestId: id, mark: "left", slot: null, at: "2026-12-08T09:00:00Z" })).toEqual({
    ok: true,
    value: [],
  });
  expect(await noted(id)).toEqual({ mark: "left", slot: null });
});

test("who does not come is not noted, and a note without the slot it needs is not read", async () => {
  const { id } = await aGuest(context, meetup, { status: "declined" });
  expect(await note({ guestId: id, mark: "here", slot: null, at: at(20) })).toEqual({ ok: true, value: [] });
  expect(await noted(id)).toMatchObject({ mark: "not-here" });
  const sent = (name: string, value: string) => {
    const form = new FormData();
    form.set(name, value);
    return readMarks(form, new Date(at(0)));
  };
  expect(sent("late", `${id} 2`)).toMatchObject([{ guestId: id, mark: "late", slot: 2 }]);
  expect(sent("late", id)).toBeNull();
  expect(sent("here", `${id} 2`)).toBeNull();
  expect(sent("late", `${id} demain`)).toBeNull();
  expect(sent("marks", "pas du JSON")).toBeNull();
});

import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { eraseAccount } from "#app/accounts/erase-account.server.ts";
import { hashPassword } from "#app/accounts/password.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter } from "#seeds/builders/mailbox.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { aPair } from "#seeds/builders/pair.ts";
import { makeTimetable, publishTimetable } from "./make-timetable.server.ts";
import { readDayPage } from "./read-day-page.server.ts";
import { readGuestPage } from "./read-guest-page.server.ts";
import { readPrintPage } from "./read-print-page.server.ts";
import { readTimetablePage } from "./read-timetable-page.server.ts";
import { repairMeetup } from "./repair-meetup.server.ts";

const database = useDatabase();
const PASSWORD = "le moulin tourne encore";

test("somebody erased after the timetable is named on no sheet, board, page nor mail; their seat is free, and the host repairs", async () => {
  const context = aContext(database().db);
  const host = await aHost(context);
  const pairs = [await aPair(context), await aPair(context), await aPair(context)];
  const meetup = await aMeetup(context, host, { seats: 5 });
  const guests: { id: string; secret: string }[] = [];
  const of = { meetupId: meetup.id };
  for (const { lou, sacha } of pairs.slice(0, 2)) {
    for (const [side, actor] of [
      ["organisation", lou],
      ["financer", sacha],
    ] as const) {
      guests.push(
        await aGuest(context, meetup, {
          side,
          status: "accepted",
          name: actor.active.structureName,
          contactName: actor.name,
          email: actor.email,
          ...(side === "organisation"
            ? { organisationId: actor.active.structureId }
            : { financerId: actor.active.structureId }),
        }),
      );
    }
  }
  const waiting = await aGuest(context, meetup, {
    status: "waiting",
    organisationId: pairs[2]!.lou.active.structureId,
    companions: 1,
    answeredAt: "2026-11-24T10:00:00Z",
  });
  await makeTimetable(context, host, of);
  await publishTimetable(context, host, of);
  await deliver(context);
  const [{ lou, sacha }] = pairs as [(typeof pairs)[0]];
  const told = lou.active.structureName;
  const pages = async () => {
    const prints = ["programme", "fiches", "tables", "badges", "presence"];
    const read = [
      await readDayPage(context, host, meetup.id),
      await readTimetablePage(context, host, meetup.id),
      await readGuestPage(context, guests[1]!.secret),
      await readGuestPage(context, guests[3]!.secret),
      ...(await Promise.all(prints.map((piece) => readPrintPage(context, host, meetup.id, piece)))),
    ];
    return JSON.stringify(read);
  };
  expect(await pages()).toContain(told);

  const passwordHash = await hashPassword(PASSWORD);
  await context.db.execute(
    sql`update accounts set password_hash = ${passwordHash} where id = ${lou.accountId}`,
  );
  expect(await eraseAccount(context, lou, { password: PASSWORD, address: "192.0.2.1" })).toMatchObject({
    ok: true,
  });
  expect(await pages()).not.toContain(told);
  const after = await guestsOf(context.db, meetup.id);
  expect(after.find(({ id }) => id === guests[0]!.id)).toMatchObject({
    status: "withdrawn",
    name: "Structure retirée",
    email: null,
  });
  // The freed seat, with the one that was left, goes to those who waited for two.
  expect(after.find(({ id }) => id === waiting.id)).toMatchObject({ status: "offered" });
  expect(JSON.stringify(await readGuestPage(context, guests[1]!.secret))).toContain('"absent":true');

  const before = (await latestTimetable(context.db, meetup.id))!.meetings.length;
  const broken = (await readDayPage(context, host, meetup.id)).broken.length;
  expect(broken).toBeGreaterThan(0);
  expect(await repairMeetup(context, host, of)).toMatchObject({ ok: true });
  expect((await latestTimetable(context.db, meetup.id))!.meetings).toHaveLength(before - broken);
  expect((await readDayPage(context, host, meetup.id)).broken).toEqual([]);
  const letters = context.letters.length;
  const morning = { ...context, clock: stoppedClock("2026-12-07T09:00:00Z") };
  await publishTimetable(morning, host, of);
  await deliver(context);
  expect(lastLetter(context, sacha.email)?.subject).toContain("Vos rendez-vous");
  for (const { text, subject, to } of context.letters.slice(letters)) {
    expect(`${subject} ${text}`).not.toContain(told);
    expect(to).not.toBe(lou.email);
  }
});

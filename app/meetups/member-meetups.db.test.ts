import { beforeAll, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { changeGuest } from "#db/meetups/guests.ts";
import { changeMeetup } from "#db/meetups/meetups.ts";
import { sumHeldMeetups } from "#db/meetups/outcomes.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { aPair, type Pair } from "#seeds/builders/pair.ts";
import { answerForm } from "./answer-form.ts";
import { answerInvitation } from "./answer-invitation.server.ts";
import { makeTimetable, publishTimetable } from "./make-timetable.server.ts";
import { readBalances } from "./read-balance-page.server.ts";
import { openInvitation, readMemberMeetups } from "./read-member-meetups.server.ts";
import { tellOutcome } from "./tell-outcome.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: Awaited<ReturnType<typeof aHost>>;
let pair: Pair;
beforeAll(async () => {
  context = aContext(database().db);
  host = await aHost(context);
  pair = await aPair(context);
});

const SAID = {
  kind: "follow-up" as const,
  reason: null,
  referTo: null,
  note: null,
  noteShared: false,
  documents: [],
  agreedOn: null,
};

test("a member reads the answer that is awaited, then the one-to-ones, then what is to be said of them; and opens a page of their own", async () => {
  expect(await readMemberMeetups(context, pair.lou)).toEqual([]);
  const meetup = await aMeetup(context, host);
  const lou = await aGuest(context, meetup, { organisationId: pair.lou.active.structureId });
  const sacha = await aGuest(context, meetup, {
    side: "financer",
    status: "accepted",
    name: "La Fondation",
    financerId: pair.sacha.active.structureId,
    checkedInAt: "2026-12-08T08:00:00Z",
  });
  expect(await readMemberMeetups(context, pair.lou)).toMatchObject([
    { guestId: lou.id, awaits: "answer", label: "Votre réponse est attendue", meetings: [] },
  ]);
  // By the site, one opens the same page as by the mail: a link of one's own, and of nobody else's structure.
  const secret = (await openInvitation(context, pair.lou, lou.id))!;
  expect(secret).not.toBe(lou.secret);
  expect(await openInvitation(context, pair.sacha, lou.id)).toBeNull();
  expect(await openInvitation(context, pair.lou, "personne")).toBeNull();
  expect(await answerInvitation(context, secret, answerForm.parse({ answer: "yes" }))).toMatchObject({
    value: "accepted",
  });
  await makeTimetable(context, host, { meetupId: meetup.id });
  await publishTimetable(context, host, { meetupId: meetup.id });
  expect(await readMemberMeetups(context, pair.lou)).toMatchObject([
    { awaits: null, label: "Vous venez", meetings: [{ partner: "La Fondation", table: 1 }] },
  ]);

  await changeMeetup(context.db, meetup.id, { status: "held" });
  await changeGuest(context.db, lou.id, { checkedInAt: "2026-12-08T08:00:00Z" });
  const on = (day: string) => ({ ...context, clock: stoppedClock(`${day}T12:00:00Z`) });
  expect(await readMemberMeetups(on("2026-12-10"), pair.lou)).toMatchObject([
    { awaits: "outcome", label: "La suite est à dire" },
  ]);
  expect(await readMemberMeetups(on("2027-03-01"), pair.lou)).toEqual([]);
  await tellOutcome(on("2026-12-10"), secret, { partnerId: sacha.id, ...SAID });
  expect(await readMemberMeetups(on("2026-12-10"), pair.lou)).toEqual([]);
  expect(await readMemberMeetups(on("2026-12-10"), pair.sacha)).toMatchObject([{ awaits: "outcome" }]);
  await tellOutcome(on("2026-12-10"), sacha.secret, { partnerId: lou.id, ...SAID });

  // Operators read it by itself and in the sum; what everybody reads adds up to the same.
  const { meetups, together } = await readBalances(context);
  expect(meetups).toMatchObject([{ id: meetup.id, invited: 2, present: 2, follow: "1 (1)" }]);
  expect(together.find(({ key }) => key === "follow")!.value).toBe("1");
  expect(await sumHeldMeetups(context.db)).toEqual({
    meetups: 1,
    invited: 2,
    accepted: 2,
    present: 2,
    meetings: 1,
    followUps: 1,
  });
});

test("a guest who was taken away, and a meetup that is cancelled, ask nothing of anybody", async () => {
  const other = await aPair(context);
  const meetup = await aMeetup(context, host);
  const of = { organisationId: other.lou.active.structureId };
  const guest = await aGuest(context, meetup, { ...of, status: "removed" });
  expect(await readMemberMeetups(context, other.lou)).toEqual([]);
  expect(await openInvitation(context, other.lou, guest.id)).toBeNull();
  await changeGuest(context.db, guest.id, { status: "invited" });
  await changeMeetup(context.db, meetup.id, { status: "cancelled" });
  expect(await readMemberMeetups(context, other.lou)).toEqual([]);
});

import { beforeAll, expect, test } from "vitest";
import { moveIntroduction } from "#app/introductions/move-introduction.server.ts";
import { proposeIntroduction } from "#app/introductions/propose-introduction.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { changeGuest, guestsOf } from "#db/meetups/guests.ts";
import { pairsRefusedSince } from "#db/meetups/refused-pairs.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import { useDatabase } from "#db/testing/database.ts";
import { refusedAfter } from "#domain/meetups/composition.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { aPair, type Pair } from "#seeds/builders/pair.ts";
import { readMarket, readOffer } from "./market.server.ts";
import { makeTimetable } from "./make-timetable.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: Awaited<ReturnType<typeof aHost>>;
let pair: Pair;
let structures: string;

beforeAll(async () => {
  context = aContext(database().db);
  host = await aHost(context);
  pair = await aPair(context);
  structures = `${pair.lou.active.structureId} ${pair.sacha.active.structureId}`;
  const { needId, criteriaId } = pair;
  const asked = await proposeIntroduction(context, pair.lou, {
    needId,
    criteriaId,
    message: "Bonjour.",
    contact: null,
  });
  if (!asked.ok) throw new Error(asked.error.kind);
  const changes = { declineReason: "CALENDRIER" as const, kindWord: null };
  await moveIntroduction(context, pair.sacha, { introductionId: asked.value, act: "decline", changes });
});

const refusedOn = (day: string) =>
  pairsRefusedSince(context.db, { since: refusedAfter(new Date(`${day}T12:00:00Z`)), besides: "-" });

test("a declined introduction keeps both apart for six months, and no longer", async () => {
  expect([...(await refusedOn("2026-11-25"))]).toEqual([structures]);
  expect([...(await refusedOn("2027-05-23"))]).toEqual([structures]);
  expect([...(await refusedOn("2027-05-25"))]).toEqual([]);
});

test("a composition does not count on them: in the market they are no pair, nor told apart from those who do not correspond", async () => {
  const around = { commune: "35236", radiusKm: 20_000, theme: null };
  const find = async (day: string) => {
    const reading = { db: context.db, clock: stoppedClock(`${day}T12:00:00Z`) };
    const market = await readMarket(reading, await readOffer(reading, "-"), around);
    return market.pairs.some((one) => `${one.organisationId} ${one.financerId}` === structures);
  };
  expect(await find("2026-11-25")).toBe(false);
  expect(await find("2027-06-01")).toBe(true);
});

test("a timetable never seats them together, unless both wish it; a refusal of today's is stronger than a wish", async () => {
  const meetup = await aMeetup(context, host);
  const lou = await aGuest(context, meetup, {
    status: "accepted",
    organisationId: pair.lou.active.structureId,
  });
  const sacha = await aGuest(context, meetup, {
    side: "financer",
    status: "accepted",
    financerId: pair.sacha.active.structureId,
  });
  const planned = async () => {
    expect(await makeTimetable(context, host, { meetupId: meetup.id })).toMatchObject({ ok: true });
    return (await latestTimetable(context.db, meetup.id))!;
  };
  // Nobody is told why: only that there are not enough who could meet.
  const alone = await planned();
  expect(alone.meetings).toEqual([]);
  expect(JSON.stringify(alone.unmet)).not.toMatch(/refus|veto|pas cette fois/i);
  await changeGuest(context.db, lou.id, { wishes: [sacha.id] });
  expect((await planned()).meetings).toEqual([]);
  await changeGuest(context.db, sacha.id, { wishes: [lou.id] });
  expect((await planned()).meetings).toHaveLength(1);
  await changeGuest(context.db, sacha.id, { vetoes: [lou.id] });
  expect((await planned()).meetings).toEqual([]);
});

test("who said 'pas cette fois' at another meetup is not seated with them at the next, for as long", async () => {
  const other = await aPair(context);
  const meetup = await aMeetup(context, host);
  const lou = await aGuest(context, meetup, { organisationId: other.lou.active.structureId });
  await aGuest(context, meetup, {
    side: "financer",
    financerId: other.sacha.active.structureId,
    vetoes: [lou.id],
    answeredAt: "2026-11-20T09:00:00Z",
  });
  const both = `${other.lou.active.structureId} ${other.sacha.active.structureId}`;
  const since = "2026-11-01T00:00:00Z";
  expect((await guestsOf(context.db, meetup.id)).length).toBe(2);
  expect(await pairsRefusedSince(context.db, { since, besides: "-" })).toContain(both);
  expect(await pairsRefusedSince(context.db, { since, besides: meetup.id })).not.toContain(both);
  expect(await pairsRefusedSince(context.db, { since: "2026-11-21T00:00:00Z", besides: "-" })).not.toContain(
    both,
  );
});

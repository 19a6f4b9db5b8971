import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { declareOutcome } from "#app/introductions/declare-outcome.server.ts";
import { proposeIntroduction } from "#app/introductions/propose-introduction.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { changeMeetup } from "#db/meetups/meetups.ts";
import { addTimetable } from "#db/meetups/timetables.ts";
import { introductionOutcomes, introductions } from "#db/schema/introductions.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { aPair, type Pair } from "#seeds/builders/pair.ts";
import type { OutcomeInput } from "./outcome-form.ts";
import { tellOutcome } from "./tell-outcome.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let host: Awaited<ReturnType<typeof aHost>>;
beforeAll(async () => {
  context = aContext(database().db);
  host = await aHost(context);
});

const after = () => ({ ...context, clock: stoppedClock("2026-12-08T12:00:00Z") });
const said = (kind: OutcomeInput["kind"], more: Partial<OutcomeInput> = {}) => ({
  kind,
  reason: null,
  referTo: null,
  note: null,
  noteShared: false,
  documents: [],
  agreedOn: null,
  ...more,
});

/** Two who have a one-to-one in the second slot of a published timetable, and how each says what came of it. */
async function aMeeting(pair: Pair) {
  const meetup = await aMeetup(context, host, { status: "timetabled" });
  const lou = await aGuest(context, meetup, {
    status: "accepted",
    organisationId: pair.lou.active.structureId,
  });
  const sacha = await aGuest(context, meetup, {
    side: "financer",
    status: "accepted",
    financerId: pair.sacha.active.structureId,
  });
  const meetings = [{ a: sacha.id, b: lou.id, slot: 1, table: 0 }];
  const made = {
    meetings,
    weight: 1,
    proved: true,
    unmet: [],
    pinned: [],
    lostTables: [],
    moved: [],
    cause: "Composition",
  };
  const version = await addTimetable(context.db, meetup.id, made);
  await changeMeetup(context.db, meetup.id, { publishedTimetable: version });
  return {
    lou: (...of: Parameters<typeof said>) =>
      tellOutcome(after(), lou.secret, { partnerId: sacha.id, ...said(...of) }),
    sacha: (...of: Parameters<typeof said>) =>
      tellOutcome(after(), sacha.secret, { partnerId: lou.id, ...said(...of) }),
  };
}

const introductionsOf = (pair: Pair) =>
  context.db.select().from(introductions).where(sql`need_id = ${pair.needId}`);

test("a follow-up begins an introduction that was held at the place, once, also when both speak at once", async () => {
  const pair = await aPair(context, { contactPolicy: "through-place" });
  const meeting = await aMeeting(pair);
  const both = await Promise.all([meeting.lou("follow-up"), meeting.sacha("follow-up")]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  await meeting.lou("follow-up");
  expect(await introductionsOf(pair)).toMatchObject([
    { status: "to-follow-up", criteriaId: pair.criteriaId, meetingWhere: "La Grange d'Essai" },
  ]);
  const [row] = await introductionsOf(pair);
  expect(new Date(row!.meetingAt!).toISOString()).toBe("2026-12-08T08:18:00.000Z");
  await meeting.sacha("follow-up", { documents: ["STATUTS"] });
  expect(await introductionsOf(pair)).toMatchObject([{ status: "documents-asked" }]);
});

test("a request that waits for an answer is held by the meeting, whoever asked", async () => {
  const pair = await aPair(context);
  const { needId, criteriaId } = pair;
  const words = { message: "Bonjour.", contact: null };
  expect(await proposeIntroduction(context, pair.lou, { needId, criteriaId, ...words })).toMatchObject({
    ok: true,
  });
  const meeting = await aMeeting(pair);
  expect(await meeting.lou("follow-up")).toMatchObject({ ok: true });
  expect(await introductionsOf(pair)).toMatchObject([{ status: "to-follow-up", proposedBy: "organisation" }]);
});

test("no follow-up ends it with its code; the other side's different word is shown beside, in the same introduction", async () => {
  const pair = await aPair(context);
  const meeting = await aMeeting(pair);
  await meeting.sacha("no-follow-up", { reason: "CALENDRIER" });
  const [introduction] = await introductionsOf(pair);
  expect(introduction).toMatchObject({ status: "no-follow-up" });
  await meeting.lou("refer", { referTo: "La fondation voisine" });
  expect(await introductionsOf(pair)).toMatchObject([{ id: introduction!.id, status: "to-follow-up" }]);
  const outcomes = await context.db
    .select()
    .from(introductionOutcomes)
    .where(sql`introduction_id = ${introduction!.id}`)
    .orderBy(introductionOutcomes.side);
  expect(outcomes).toMatchObject([
    { side: "financer", outcome: "no-follow-up", reason: "CALENDRIER", byAccount: null },
    { side: "organisation", outcome: "oriented", orientedTo: "La fondation voisine" },
  ]);
});

test("what was declared on the site since is not replaced by the mailed link, unless one read that very version", async () => {
  const pair = await aPair(context);
  const meeting = await aMeeting(pair);
  await meeting.sacha("no-follow-up", { reason: "CALENDRIER" });
  const [introduction] = await introductionsOf(pair);
  const declare = (at: string) =>
    declareOutcome({ ...context, clock: stoppedClock(at) }, pair.sacha, {
      introductionId: introduction!.id,
      outcome: "refused",
      instrument: null,
      range: null,
      reason: "CALENDRIER",
      orientedTo: null,
    });
  expect(await declare("2026-12-15T09:00:00Z")).toMatchObject({ ok: true });
  const outcomes = () =>
    context.db
      .select({ outcome: introductionOutcomes.outcome })
      .from(introductionOutcomes)
      .where(sql`introduction_id = ${introduction!.id} and side = 'financer'`);
  const first = await meeting.sacha("refer", { referTo: "La fondation voisine" });
  expect(first).toEqual({
    ok: false,
    error: { kind: "declared-since", outcome: "refused", declaredAt: "2026-12-15T09:00:00.000Z" },
  });
  expect(await outcomes()).toEqual([{ outcome: "refused" }]);
  // Changed again on the site before the choice: what one read is no longer what stands.
  expect(await declare("2026-12-16T09:00:00Z")).toMatchObject({ ok: true });
  const chosen = (replaces: string) => meeting.sacha("refer", { referTo: "La fondation voisine", replaces });
  expect(await chosen("2026-12-15T09:00:00.000Z")).toMatchObject({ error: { kind: "declared-since" } });
  // A follow-up declares nothing on the introduction: it contradicts nobody.
  expect(await meeting.sacha("follow-up")).toMatchObject({ ok: true });
  expect(await outcomes()).toEqual([{ outcome: "refused" }]);
  expect(await chosen("2026-12-16T09:00:00.000Z")).toMatchObject({ ok: true });
  expect(await outcomes()).toEqual([{ outcome: "oriented" }]);
  // By the link again: it is one's own word that is corrected.
  expect(await meeting.sacha("no-follow-up", { reason: "CALENDRIER" })).toMatchObject({ ok: true });
  // The other side declared nothing: it is asked nothing.
  expect(await meeting.lou("no-follow-up", { reason: "CALENDRIER" })).toMatchObject({ ok: true });
});

import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { moveIntroduction } from "#app/introductions/move-introduction.server.ts";
import { proposeIntroduction } from "#app/introductions/propose-introduction.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { setAside, takeBackSetAside } from "#app/shortlists/set-aside.server.ts";
import { countReasons } from "#db/observatory/count-reasons.ts";
import { useDatabase } from "#db/testing/database.ts";
import { toldReasons } from "#domain/observatory/reasons.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aPair, type Pair } from "#seeds/builders/pair.ts";
import { readReasonsPage } from "./read-reasons-page.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;

beforeAll(() => {
  context = aContext(database().db);
});
beforeEach(async () => {
  await context.db.execute(sql`delete from introductions`);
  await context.db.execute(sql`delete from set_asides`);
});

const LATER = new Date("2030-01-01");
const words = { message: "Bonjour, parlons-nous.", contact: "Lou, 06 00 00 00 00" };

/** One asks, the other declines. */
async function decline(
  pair: Pair,
  declineReason: RefusalReason,
  by: "lou" | "sacha" = "sacha",
): Promise<void> {
  const asker = by === "sacha" ? pair.lou : pair.sacha;
  const { needId, criteriaId } = pair;
  const asked = await proposeIntroduction(context, asker, { needId, criteriaId, ...words });
  if (!asked.ok) throw new Error(asked.error.kind);
  const changes = { declineReason };
  const moved = await moveIntroduction(context, pair[by], {
    introductionId: asked.value,
    act: "decline",
    changes,
  });
  expect(moved.ok).toBe(true);
}

const financersSay = async () => toldReasons(await countReasons(context.db, LATER), "financer");
const pairs = (count: number) => Promise.all(Array.from({ length: count }, () => aPair(context)));

test("declined and set aside add up; a reason given twice about one need counts once", async () => {
  const [first, ...others] = await pairs(5);
  await decline(first!, "STADE");
  await setAside(context, first!.sacha, { keptId: first!.needId, reason: "STADE" });
  for (const { sacha, needId } of others.slice(1))
    await setAside(context, sacha, { keptId: needId, reason: "STADE" });
  expect(await countReasons(context.db, LATER)).toEqual([
    { by: "financer", reason: "STADE", times: 4, organisations: 4, financers: 4 },
  ]);
  expect(await financersSay()).toEqual([]);
  await decline(others[0]!, "STADE");
  expect(await financersSay()).toEqual([{ reason: "STADE", atLeast: 5 }]);
  await takeBackSetAside(context, others[1]!.sacha, others[1]!.needId);
  expect(await financersSay()).toEqual([]);
});

test("one organisation refused by many, or one financer that refuses many, makes no count", async () => {
  const [one, ...others] = await pairs(6);
  for (const { sacha } of others) await setAside(context, sacha, { keptId: one!.needId, reason: "STADE" });
  for (const { needId } of others)
    await setAside(context, one!.sacha, { keptId: needId, reason: "CALENDRIER" });
  expect(await financersSay()).toEqual([]);
});

test("what an organisation says of programmes is its own table", async () => {
  const five = await pairs(5);
  await decline(five[0]!, "INSTRUMENT_INADAPTE", "lou");
  for (const { lou, criteriaId } of five.slice(1))
    await setAside(context, lou, { keptId: criteriaId, reason: "INSTRUMENT_INADAPTE" });
  expect(await financersSay()).toEqual([]);
  expect(toldReasons(await countReasons(context.db, LATER), "organisation")).toEqual([
    { reason: "INSTRUMENT_INADAPTE", atLeast: 5 },
  ]);
});

test("the page stops at the first of the month in Paris", async () => {
  const on = (instant: string) => ({ ...context, clock: stoppedClock(instant) });
  for (const [rank, { sacha, needId }] of (await pairs(5)).entries()) {
    // The last one an hour before midnight in Paris, which is another day in UTC.
    const day = rank === 4 ? "2026-10-31T22:59:00Z" : "2026-10-20T10:00:00Z";
    await setAside(on(day), sacha, { keptId: needId, reason: "STADE" });
  }
  const page = (instant: string) => readReasonsPage(on(instant));
  expect((await page("2026-10-31T22:59:59Z")).byFinancers).toEqual([]);
  expect((await page("2026-10-31T23:01:00Z")).byFinancers).toMatchObject([{ reason: "STADE", atLeast: 5 }]);
});

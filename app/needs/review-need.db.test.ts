import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { needsInReview } from "#db/needs/needs-in-review.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aMember, anOperator } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { actOnNeed } from "./act-on-need.server.ts";
import { releaseNeed, returnNeed } from "./review-need.server.ts";
import { undoReview } from "./undo-review.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let lou: ActorOf<"organisation">;

beforeAll(async () => {
  context = aContext(database().db);
  lou = await aMember(context, { name: "Lou" });
});

const later = (minutes: number): Context => ({
  ...context,
  clock: stoppedClock(new Date(Date.parse("2026-11-24T09:00:00Z") + minutes * 60_000).toISOString()),
});

/** A need of Lou's that waits for an operator. */
async function waiting(): Promise<string> {
  const needId = context.newId();
  const need = aNeed({ id: needId, story: "Un placement sans risque." });
  await keepNeed(
    context.db,
    { need, status: "in-review", publishedAt: null, expiresOn: null },
    context.newId,
  );
  return needId;
}

const statusOf = async (needId: string) => (await findNeedStatus(context.db, needId))?.status;
const journalOf = async (subjectId: string) =>
  (await listAdministrationActs(context.db, { subjectId }, { page: 1, size: 10 })).acts;
const lettersOf = (needId: string) => context.letters.filter(({ text }) => text.includes(needId));

describe("a decision", () => {
  test("is written in the journal in the same transaction, and told by a letter that leaves later", async () => {
    const operator = await anOperator(context, "Aïcha");
    const needId = await waiting();
    await returnNeed(context, operator, { needId, reason: "guarantee", words: "C'est la deuxième phrase." });
    expect(await journalOf(needId)).toMatchObject([
      { act: "text-returned", by: "Aïcha", title: aNeed().title, note: expect.stringContaining("deuxième") },
    ]);
    const [job] = await context.db.execute<{ run_at: Date }>(
      sql`select run_at from graphile_worker.jobs where key like 'send-mail %' order by id desc limit 1`,
    );
    expect(new Date(job!.run_at).toISOString()).toBe("2026-11-24T09:10:00.000Z");
    await deliver(context);
    expect(lettersOf(needId)).toHaveLength(1);
    expect(lettersOf(needId)[0]!.text).toContain("une autre personne le relise");
  });

  test("taken back within ten minutes leaves no letter; later, or after something else, it stands", async () => {
    const operator = await anOperator(context, "Aïcha");
    const needId = await waiting();
    await releaseNeed(context, operator, { needId });
    expect(await statusOf(needId)).toBe("published");
    expect(await undoReview(later(11), operator, { needId })).toMatchObject({
      error: { kind: "too-late-to-undo" },
    });
    expect(await undoReview(later(9), operator, { needId })).toMatchObject({ ok: true });
    expect(await statusOf(needId)).toBe("in-review");
    await deliver(context);
    expect(lettersOf(needId)).toEqual([]);
    await returnNeed(later(10), operator, { needId, reason: "urgency" });
    await deliver(context);
    expect(lettersOf(needId)).toHaveLength(1);
    expect((await journalOf(needId)).map(({ act }) => act).sort()).toEqual([
      "review-undone",
      "text-released",
      "text-returned",
    ]);
  });

  test("of two operators at once, one decides, and the journal has one line", async () => {
    const [one, two] = [await anOperator(context, "Un"), await anOperator(context, "Deux")];
    const needId = await waiting();
    const answers = await Promise.all([
      releaseNeed(context, one, { needId }),
      returnNeed(context, two, { needId, reason: "payment" }),
      releaseNeed(context, two, { needId }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await journalOf(needId)).toHaveLength(1);
  });
});

describe("another reading", () => {
  test("is asked by the organisation alone, and left to another operator", async () => {
    const [one, two] = [await anOperator(context, "Un"), await anOperator(context, "Deux")];
    const stranger = await aMember(context, { organisation: { name: "Une autre" } });
    const needId = await waiting();
    const appeal = { needId, act: "appeal", remaining: "" };
    await returnNeed(context, one, { needId, reason: "guarantee" });
    expect(await actOnNeed(context, stranger, appeal)).toMatchObject({ error: { kind: "need-not-found" } });
    expect(await actOnNeed(context, lou, appeal)).toMatchObject({ ok: true });
    expect(await actOnNeed(context, lou, appeal)).toMatchObject({ error: { kind: "nothing-to-appeal" } });
    expect(
      (await needsInReview(context.db, { page: 1, size: 50 })).needs.map(({ need }) => need.id),
    ).toContain(needId);
    expect(await returnNeed(context, one, { needId, reason: "guarantee" })).toMatchObject({
      error: { kind: "another-reads" },
    });
    expect(await releaseNeed(context, two, { needId })).toMatchObject({ ok: true });
  });
});

test("the journal is only added to; who acted is forgotten with their account", async () => {
  const { db } = context;
  const operator = await anOperator(context, "Partie");
  const needId = await waiting();
  await releaseNeed(context, operator, { needId });
  for (const change of [
    sql`update administration_acts set note = 'rien'`,
    sql`delete from administration_acts`,
    sql`truncate administration_acts`,
  ])
    await expect(db.execute(change)).rejects.toThrow();
  await db.execute(sql`delete from accounts where id = ${operator.accountId}`);
  expect(await journalOf(needId)).toMatchObject([{ act: "text-released", by: null }]);
});

import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { actOnNeed } from "#app/needs/act-on-need.server.ts";
import { actOnProgramme } from "#app/criteria/act-on-programme.server.ts";
import { moveProgramme } from "#app/criteria/move-programme.server.ts";
import { publishProgramme } from "#app/criteria/publish-programme.server.ts";
import { saveProgrammeStep } from "#app/criteria/save-programme-step.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { findOwnCriteria } from "#db/criteria/own-criteria.ts";
import { findProgrammeDraft } from "#db/criteria/programme-drafts.ts";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { textsInReview } from "#db/moderation/texts-in-review.ts";
import { eventsOf } from "#db/needs/need-events.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { emptyProgramme, type ProgrammeDraft, type ProgrammeStep } from "#domain/criteria/programme-draft.ts";
import { draftOf } from "#domain/criteria/read-programme.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aFinancerMember, aMember, anOperator } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { releaseText, returnText } from "./review-text.server.ts";
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
    await returnText(
      context,
      operator,
      { kind: "need", id: needId },
      { reason: "guarantee", words: "C'est la deuxième phrase." },
    );
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
    await releaseText(context, operator, { kind: "need", id: needId });
    expect(await statusOf(needId)).toBe("published");
    expect(await undoReview(later(11), operator, { kind: "need", id: needId })).toMatchObject({
      error: { kind: "too-late-to-undo" },
    });
    expect(await undoReview(later(9), operator, { kind: "need", id: needId })).toMatchObject({ ok: true });
    expect(await statusOf(needId)).toBe("in-review");
    // An operator answers for the site, not in their own name.
    const { organisationId } = (await findNeedStatus(context.db, needId))!;
    const history = await eventsOf(context.db, { organisationId, needId });
    expect(history.map(({ act, by }) => [act, by])).toEqual([
      ["undo", null],
      ["release", null],
    ]);
    await deliver(context);
    expect(lettersOf(needId)).toEqual([]);
    await returnText(later(10), operator, { kind: "need", id: needId }, { reason: "urgency" });
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
      releaseText(context, one, { kind: "need", id: needId }),
      returnText(context, two, { kind: "need", id: needId }, { reason: "payment" }),
      releaseText(context, two, { kind: "need", id: needId }),
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
    await returnText(context, one, { kind: "need", id: needId }, { reason: "guarantee" });
    expect(await actOnNeed(context, stranger, appeal)).toMatchObject({ error: { kind: "text-not-found" } });
    expect(await actOnNeed(context, lou, appeal)).toMatchObject({ ok: true });
    expect(await actOnNeed(context, lou, appeal)).toMatchObject({ error: { kind: "nothing-to-appeal" } });
    expect((await textsInReview(context.db, { page: 1, size: 50 })).texts.map(({ id }) => id)).toContain(
      needId,
    );
    expect(
      await returnText(context, one, { kind: "need", id: needId }, { reason: "guarantee" }),
    ).toMatchObject({
      error: { kind: "another-reads" },
    });
    expect(await releaseText(context, two, { kind: "need", id: needId })).toMatchObject({ ok: true });
  });
});

test("the journal is only added to; who acted is forgotten with their account", async () => {
  const { db } = context;
  const operator = await anOperator(context, "Partie");
  const needId = await waiting();
  await releaseText(context, operator, { kind: "need", id: needId });
  for (const change of [
    sql`update administration_acts set note = 'rien'`,
    sql`delete from administration_acts`,
    sql`truncate administration_acts`,
  ])
    await expect(db.execute(change)).rejects.toThrow();
  await db.execute(sql`delete from accounts where id = ${operator.accountId}`);
  expect(await journalOf(needId)).toMatchObject([{ act: "text-released", by: null }]);
});

describe("a programme that promises", () => {
  const PROMISE = "Nous aimons les fournils. Un placement sans risque.";
  const save = (who: ActorOf<"financer">, criteriaId: string, step: ProgrammeStep, mine: ProgrammeDraft) =>
    saveProgrammeStep(context, who, { criteriaId, step, seen: emptyProgramme(), mine });
  const own = (who: ActorOf<"financer">, criteriaId: string) =>
    findOwnCriteria(context.db, { financerId: who.active.structureId, criteriaId });

  /** What a member of a financer of their own has just sent to be published. */
  async function sent(text = PROMISE) {
    const zoe = await aFinancerMember(context, { name: "Zoé" });
    const criteriaId = context.newId();
    const draft = { ...emptyProgramme(), title: "Fournils", text, instruments: ["MECENAT"] };
    await save(zoe, criteriaId, "wish", draft);
    await save(zoe, criteriaId, "help", draft);
    const { version } = (await findProgrammeDraft(context.db, {
      financerId: zoe.active.structureId,
      criteriaId,
    }))!;
    const published = await publishProgramme(context, zoe, { criteriaId, version });
    return { zoe, criteriaId, ref: { kind: "programme", id: criteriaId } as const, published };
  }

  test("waits for an operator like a need, in the same list, and is shown to nobody meanwhile", async () => {
    const { zoe, criteriaId, ref, published } = await sent();
    expect(published).toEqual({ ok: true, value: "in-review" });
    expect(await findOpenCriteria(context.db, criteriaId)).toBeNull();
    const { texts } = await textsInReview(context.db, { page: 1, size: 99 });
    expect(texts).toContainEqual(expect.objectContaining(ref));
    const operator = await anOperator(context, "Aïcha");
    expect(await releaseText(context, operator, ref)).toEqual({ ok: true, value: "open" });
    expect(await findOpenCriteria(context.db, criteriaId)).not.toBeNull();
    expect((await own(zoe, criteriaId))?.publishedAt).not.toBeNull();
    expect(await undoReview(later(9), operator, ref)).toMatchObject({ ok: true });
    expect((await own(zoe, criteriaId))?.status).toBe("in-review");
    expect(await returnText(later(10), operator, ref, { reason: "guarantee" })).toEqual({
      ok: true,
      value: "draft",
    });
    await deliver(context);
    expect(lettersOf(criteriaId).map(({ to, subject }) => [to, subject])).toEqual([
      [zoe.email, "Votre programme est à reprendre"],
    ]);
    expect((await journalOf(criteriaId)).map(({ act }) => act).sort()).toEqual([
      "review-undone",
      "text-released",
      "text-returned",
    ]);
  });

  test("is published at once when its author says it otherwise; nobody brings it out by another door", async () => {
    const { zoe, criteriaId } = await sent();
    for (const act of ["publish", "release", "hold", "return"])
      expect(await moveProgramme(context, zoe, { criteriaId, act })).toMatchObject({ ok: false });
    expect(await moveProgramme(context, zoe, { criteriaId, act: "close" })).toMatchObject({
      value: "closed",
    });
    expect(await moveProgramme(context, zoe, { criteriaId, act: "reopen" })).toMatchObject({
      value: "in-review",
    });
    const { criteria, ...details } = (await own(zoe, criteriaId))!;
    const seen = draftOf({ criteria, details });
    const mine = { ...seen, text: "Nous aimons les fournils." };
    await saveProgrammeStep(context, zoe, { criteriaId, step: "wish", seen, mine });
    const of = { financerId: zoe.active.structureId, criteriaId };
    const { version } = (await findProgrammeDraft(context.db, of))!;
    expect(await publishProgramme(context, zoe, { criteriaId, version })).toEqual({
      ok: true,
      value: "open",
    });
  });

  test("sent back, is read again by another if its financer asks, and by nobody else's asking", async () => {
    const { zoe, criteriaId, ref } = await sent();
    const [one, two] = [await anOperator(context, "Un"), await anOperator(context, "Deux")];
    const stranger = await aFinancerMember(context, { name: "Inconnue" });
    await returnText(context, one, ref, { reason: "guarantee" });
    const appeal = { criteriaId, act: "appeal" };
    expect(await actOnProgramme(context, stranger, appeal)).toMatchObject({
      error: { kind: "text-not-found" },
    });
    expect(await actOnProgramme(context, zoe, appeal)).toMatchObject({ ok: true });
    expect(await releaseText(context, one, ref)).toMatchObject({ error: { kind: "another-reads" } });
    expect(await releaseText(context, two, ref)).toMatchObject({ ok: true });
  });
});

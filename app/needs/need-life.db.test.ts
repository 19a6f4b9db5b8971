import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "#app/platform/context.ts";
import { sendMail } from "#app/mails/send-mail.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { mails } from "#db/schema/mails.ts";
import { draftsOf, findDraft } from "#db/needs/need-drafts.ts";
import { eventsOf } from "#db/needs/need-events.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { setExpiry } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import { keepPreference } from "#db/notifications/preferences.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { emptyDraft, FIELDS_OF_STEP, type NeedDraft, NEED_STEPS } from "#domain/needs/need-draft.ts";
import { draftOf } from "#domain/needs/read-draft.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aMember } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { announceExpiry } from "./announce-expiry.server.ts";
import { duplicateNeed } from "./duplicate-need.server.ts";
import { expireNeeds } from "./expire-needs.server.ts";
import { giveUpDraft, takeDraftBack } from "./give-up-draft.server.ts";
import { meetNeedInPart } from "./meet-need-in-part.server.ts";
import { moveNeed } from "./move-need.server.ts";
import { prolongNeed } from "./prolong-need.server.ts";
import { publishNeed } from "./publish-need.server.ts";
import { releaseText, returnText } from "#app/moderation/review-text.server.ts";
import { saveNeedStep } from "./save-need-step.server.ts";
import { undoNeedAct } from "./undo-need-act.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let lou: ActorOf<"organisation">;
let sam: ActorOf<"organisation">;
let stranger: ActorOf<"organisation">;

beforeAll(async () => {
  context = aContext(database().db);
  lou = await aMember(context, { name: "Lou" });
  sam = await aMember(context, { name: "Sam" });
  stranger = await aMember(context, { name: "Ali", organisation: { name: "Une autre" } });
});

const details = { moneyAllows: null, riskIfNotFound: null, plan: [], startsOn: null, supportWished: null };
const whole = draftOf({ need: aNeed(), details: { ...details, meetingFormats: [], readingCorrections: [] } });
const ofLou = (needId: string) => ({ organisationId: lou.active.structureId, needId });
const at = (instant: string): Context => ({ ...context, clock: stoppedClock(instant) });

/** Writes a whole need step by step; gives its id and the version of its draft. */
async function write(changes: Partial<NeedDraft> = {}): Promise<{ needId: string; version: number }> {
  const needId = context.newId();
  const mine = { ...whole, ...changes };
  for (const step of NEED_STEPS) {
    const saved = await saveNeedStep(context, lou, { needId, step, seen: emptyDraft(), mine });
    expect(saved.ok).toBe(true);
  }
  return { needId, version: (await findDraft(context.db, ofLou(needId)))!.version };
}

async function publish(changes: Partial<NeedDraft> = {}): Promise<string> {
  const { needId, version } = await write(changes);
  expect(await publishNeed(context, lou, { needId, version })).toEqual({ ok: true, value: "published" });
  return needId;
}

const by = () => ({ accountId: lou.accountId, organisationId: lou.active.structureId });
const statusOf = async (needId: string) => (await findOwnNeed(context.db, ofLou(needId)))?.status;

describe("writing", () => {
  test("what is typed is kept as typed, even wrong, and no other organisation sees it", async () => {
    const needId = context.newId();
    const mine = { ...emptyDraft(), total: "environ 80 000", instruments: ["CAPITAL_ACTIONS"] };
    await saveNeedStep(context, lou, { needId, step: "money", seen: emptyDraft(), mine });
    const kept = await findDraft(context.db, ofLou(needId));
    expect(kept).toMatchObject({ draft: { total: "environ 80 000" }, version: 2, savedBy: "Lou" });
    expect(await findDraft(context.db, { organisationId: stranger.active.structureId, needId })).toBeNull();
    const theirs = await saveNeedStep(context, stranger, { needId, step: "money", seen: emptyDraft(), mine });
    expect(theirs).toEqual({ ok: false, error: { kind: "need-not-found" } });
    expect(await publishNeed(context, lou, { needId, version: 2 })).toMatchObject({
      error: { kind: "draft-not-ready" },
    });
    expect(await publishNeed(context, stranger, { needId, version: 2 })).toEqual({
      ok: false,
      error: { kind: "need-not-found" },
    });
  });

  test("two members keep what the other did not change; the later is told of what both changed", async () => {
    const { needId } = await write();
    const [mine, theirs] = [
      { ...whole, title: "De Lou" },
      { ...whole, summary: "De Sam" },
    ];
    expect((await saveNeedStep(context, lou, { needId, step: "essential", seen: whole, mine })).ok).toBe(
      true,
    );
    const second = await saveNeedStep(context, sam, { needId, step: "essential", seen: whole, mine: theirs });
    expect(second.ok).toBe(true);
    const late = { ...whole, title: "De Sam" };
    expect(
      await saveNeedStep(context, sam, { needId, step: "essential", seen: whole, mine: late }),
    ).toMatchObject({
      error: { kind: "changed-meanwhile", fields: ["title"], kept: { title: "De Lou", summary: "De Sam" } },
    });
  });

  test("steps saved at the same instant from two tabs are all kept", async () => {
    const needId = context.newId();
    await Promise.all(
      NEED_STEPS.map((step) => saveNeedStep(context, lou, { needId, step, seen: emptyDraft(), mine: whole })),
    );
    const kept = await findDraft(context.db, ofLou(needId));
    for (const field of NEED_STEPS.flatMap((step) => FIELDS_OF_STEP[step])) {
      expect(kept?.draft[field]).toEqual(whole[field]);
    }
  });

  test("an id that we did not give out begins nothing", async () => {
    const mine = { ...emptyDraft(), title: "x" };
    const saved = await saveNeedStep(context, lou, {
      needId: "mien",
      step: "essential",
      seen: emptyDraft(),
      mine,
    });
    expect(saved).toEqual({ ok: false, error: { kind: "need-not-found" } });
  });

  test("a draft set aside can be taken back, and is published by nobody meanwhile", async () => {
    const { needId, version } = await write();
    expect(await giveUpDraft(context, stranger, { needId })).toMatchObject({ ok: false });
    expect(await giveUpDraft(context, lou, { needId })).toEqual({ ok: true, value: "given-up" });
    expect(await publishNeed(context, lou, { needId, version })).toMatchObject({
      error: { kind: "need-is-over" },
    });
    expect((await draftsOf(context.db, lou.active.structureId)).map((one) => one.needId)).not.toContain(
      needId,
    );
    expect((await takeDraftBack(context, lou, { needId })).ok).toBe(true);
    expect(await publishNeed(context, lou, { needId, version })).toEqual({ ok: true, value: "published" });
  });
});

describe("publishing", () => {
  test("a double click publishes once, and says once that it did", async () => {
    const { needId, version } = await write();
    const answers = await Promise.all([1, 2, 3].map(() => publishNeed(context, lou, { needId, version })));
    expect(answers.map((answer) => answer.ok && answer.value)).toEqual([
      "published",
      "published",
      "published",
    ]);
    expect((await eventsOf(context.db, ofLou(needId))).map(({ act }) => act)).toEqual(["publish"]);
    expect(await findOpenNeed(context.db, needId)).toMatchObject({
      need: { ...aNeed(), id: needId },
      organisationId: lou.active.structureId,
      expiresOn: "2027-11-24",
    });
  });

  test("what was saved since the page was read is read again first", async () => {
    const { needId, version } = await write();
    await saveNeedStep(context, sam, {
      needId,
      step: "story",
      seen: whole,
      mine: { ...whole, story: "Autre" },
    });
    expect(await publishNeed(context, lou, { needId, version })).toMatchObject({
      error: { kind: "changed-meanwhile", savedBy: "Sam" },
    });
  });

  test("changes of a published need are shown once published, and told field by field", async () => {
    const needId = await publish();
    await saveNeedStep(context, lou, {
      needId,
      step: "money",
      seen: whole,
      mine: { ...whole, sought: "30k" },
    });
    expect((await findOpenNeed(context.db, needId))?.need.amount.sought).toBe(40_000);
    const { version } = (await findDraft(context.db, ofLou(needId)))!;
    expect(await publishNeed(context, lou, { needId, version })).toEqual({ ok: true, value: "published" });
    expect((await findOpenNeed(context.db, needId))?.need.amount.sought).toBe(30_000);
    const [last] = await eventsOf(context.db, ofLou(needId));
    expect(last).toMatchObject({
      act: "change",
      by: "Lou",
      changes: [
        {
          field: "sought",
          before: expect.stringMatching(/^40\s000\s€$/),
          after: expect.stringMatching(/^30\s000\s€$/),
        },
      ],
    });
  });

  test("a blocked promise waits for an operator, who lets it go or sends it back with a reason", async () => {
    const { needId, version } = await write({ story: "Un projet sans risque." });
    expect(await publishNeed(context, lou, { needId, version })).toEqual({ ok: true, value: "in-review" });
    expect(await findOpenNeed(context.db, needId)).toBeNull();
    const operator = { ...sam, operator: true };
    expect(
      await returnText(context, operator, { kind: "need", id: needId }, { reason: "other", words: " " }),
    ).toMatchObject({
      error: { kind: "reason-missing" },
    });
    const reason = "Retirez « sans risque ».".replaceAll(" »", "\u00a0»").replaceAll("« ", "«\u00a0");
    expect(
      await returnText(context, operator, { kind: "need", id: needId }, { reason: "other", words: reason }),
    ).toEqual({
      ok: true,
      value: "draft",
    });
    expect((await eventsOf(context.db, ofLou(needId)))[0]).toMatchObject({ act: "return", reason, by: null });
    const seen = { ...whole, story: "Un projet sans risque." };
    await saveNeedStep(context, lou, { needId, step: "story", seen, mine: whole });
    const mended = (await findDraft(context.db, ofLou(needId)))!.version;
    expect(await publishNeed(context, lou, { needId, version: mended })).toEqual({
      ok: true,
      value: "published",
    });
    const other = await write({ story: "Un projet sans risque." });
    await publishNeed(context, lou, other);
    expect(await releaseText(context, operator, { kind: "need", id: other.needId })).toEqual({
      ok: true,
      value: "published",
    });
    for (const { id } of await context.db.select().from(mails)) await sendMail(context, id);
    expect(context.letters.filter(({ text }) => text.includes(reason))).not.toHaveLength(0);
  });
});

describe("living", () => {
  test("only its own organisation moves a need, and by its table only", async () => {
    const needId = await publish();
    const theirs = { accountId: stranger.accountId, organisationId: stranger.active.structureId };
    expect(await moveNeed(context, { needId, act: "withdraw", by: theirs })).toMatchObject({
      error: { kind: "need-not-found" },
    });
    expect(await moveNeed(context, { needId, act: "resume", by: by() })).toMatchObject({
      error: { kind: "act-not-allowed" },
    });
    expect(await moveNeed(context, { needId, act: "pause", by: by() })).toEqual({
      ok: true,
      value: "paused",
    });
    expect(await findOpenNeed(context.db, needId)).toBeNull();
    expect(await moveNeed(context, { needId, act: "resume", by: by() })).toEqual({
      ok: true,
      value: "published",
    });
  });

  test("a need withdrawn by mistake is what it was, for an hour", async () => {
    const needId = await publish();
    await moveNeed(context, { needId, act: "pause", by: by() });
    await moveNeed(context, { needId, act: "withdraw", by: by() });
    expect(await undoNeedAct(context, stranger, { needId })).toMatchObject({
      error: { kind: "need-not-found" },
    });
    expect(await undoNeedAct(at("2026-11-24T10:00:00Z"), lou, { needId })).toMatchObject({
      error: { kind: "too-late-to-undo" },
    });
    expect(await undoNeedAct(at("2026-11-24T09:59:00Z"), lou, { needId })).toEqual({
      ok: true,
      value: "paused",
    });
    expect(await undoNeedAct(context, lou, { needId })).toMatchObject({
      error: { kind: "too-late-to-undo" },
    });
  });

  test("met in part, it goes on for what remains", async () => {
    const needId = await publish();
    expect(await meetNeedInPart(context, lou, { needId, remaining: "50 000" })).toMatchObject({
      error: { kind: "remaining-not-less", sought: 40_000 },
    });
    expect(await meetNeedInPart(context, lou, { needId, remaining: "" })).toMatchObject({
      error: { kind: "remaining-missing" },
    });
    expect(await meetNeedInPart(context, lou, { needId, remaining: "3 k€" })).toEqual({
      ok: true,
      value: "met-in-part",
    });
    expect((await findOpenNeed(context.db, needId))?.need.amount).toEqual({
      total: 80_000,
      sought: 3_000,
      minimumUseful: 3_000,
    });
  });

  test("a copy is a draft of its own", async () => {
    const needId = await publish();
    const copied = await duplicateNeed(context, lou, { needId });
    if (!copied.ok) throw new Error(copied.error.kind);
    expect(await findDraft(context.db, ofLou(copied.value))).toMatchObject({
      draft: { title: `${whole.title} (copie)`, sought: "40 000" },
    });
    expect(await duplicateNeed(context, stranger, { needId })).toMatchObject({ ok: false });
  });

  test("its members are told once that it expires, and one click gives it a year", async () => {
    const needId = await publish({ title: "Qui expire" });
    await setExpiry(context.db, ofLou(needId), "2026-12-08");
    await announceExpiry(context);
    await announceExpiry(context);
    for (const { id } of await context.db.select().from(mails)) await sendMail(context, id);
    const told = context.letters.filter(({ text }) => text.includes("Qui expire"));
    expect(told.map(({ to }) => to).sort()).toEqual([lou.email, sam.email].sort());
    expect(told[0]?.text).toContain(`https://place.example/organisation/besoins/${needId}/prolonger`);
    expect(told[0]?.text).toContain("Vous recevez ce mail parce que vous agissez ici pour");
    expect(told[0]?.unsubscribe).toMatch(/desinscription/);
    expect(await prolongNeed(context, stranger, { needId })).toMatchObject({ ok: false });
    expect(await prolongNeed(context, lou, { needId })).toEqual({ ok: true, value: "2027-11-24" });
    expect(await prolongNeed(context, lou, { needId })).toEqual({ ok: true, value: "2027-11-24" });
    const events = (await eventsOf(context.db, ofLou(needId))).map(({ act }) => act);
    expect(events).toEqual(["prolong", "publish"]);
  });

  test("whoever stopped reminders is not told, colleagues are", async () => {
    const needId = await publish({ title: "Qui expire sans rappel" });
    await setExpiry(context.db, ofLou(needId), "2026-12-08");
    await keepPreference(context.db, lou.accountId, "reminders", { onSite: true, mailPace: "none" });
    await announceExpiry(context);
    await deliver(context);
    const told = context.letters.filter(({ text }) => text.includes("Qui expire sans rappel"));
    expect(told.map(({ to }) => to)).toEqual([sam.email]);
  });

  test("one that has expired is shown again", async () => {
    const needId = await publish();
    await setExpiry(context.db, ofLou(needId), "2026-11-23");
    await expireNeeds(context);
    expect(await statusOf(needId)).toBe("expired");
    expect(await prolongNeed(context, lou, { needId })).toEqual({ ok: true, value: "2027-11-24" });
    expect(await statusOf(needId)).toBe("published");
  });
});

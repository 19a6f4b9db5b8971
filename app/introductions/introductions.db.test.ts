import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { removeMember } from "#app/accounts/change-members.server.ts";
import { moveNeed } from "#app/needs/move-need.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { findConfided } from "#db/introductions/confided.ts";
import {
  findIntroduction,
  isConfidedTo,
  listIntroductions,
  requestToAnswer,
} from "#db/introductions/read-introductions.ts";
import { messagesOf } from "#db/introductions/thread.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import { introductions } from "#db/schema/introductions.ts";
import { needs } from "#db/schema/needs.ts";
import { reports } from "#db/schema/reports.ts";
import { useDatabase } from "#db/testing/database.ts";
import { CONFIDING_STATUSES } from "#domain/introductions/status.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aMember } from "#seeds/builders/member.ts";
import { aFinancerMember, aPair, type Pair } from "#seeds/builders/pair.ts";
import { confide } from "./confide.server.ts";
import { declareOutcome } from "./declare-outcome.server.ts";
import { partyOf } from "./introduction-actor.ts";
import { moveIntroduction } from "./move-introduction.server.ts";
import { proposeIntroduction } from "./propose-introduction.server.ts";
import { readIntroductionPage } from "./read-introduction-page.server.ts";
import { remindIntroductions } from "./remind-introductions.server.ts";
import { reportMessage } from "./report-message.server.ts";
import { settleNeed } from "./settle-need.server.ts";
import { writeMessage } from "./write-message.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;

beforeAll(() => {
  context = aContext(database().db);
});

const at = (instant: string): Context => ({ ...context, clock: stoppedClock(instant) });
const words = { message: "Bonjour, parlons-nous.", contact: "Lou, 06 00 00 00 00" };
const address = "127.0.0.1";

const ask = (pair: Pair, by: "lou" | "sacha" = "lou", on: Context = context) =>
  proposeIntroduction(on, pair[by], { needId: pair.needId, criteriaId: pair.criteriaId, ...words });

async function asked(pair: Pair, by: "lou" | "sacha" = "lou", on: Context = context): Promise<string> {
  const proposed = await ask(pair, by, on);
  if (!proposed.ok) throw new Error(proposed.error.kind);
  return proposed.value;
}

async function accepted(pair: Pair): Promise<string> {
  const introductionId = await asked(pair);
  const moved = await moveIntroduction(context, pair.sacha, { introductionId, act: "accept" });
  expect(moved).toEqual({ ok: true, value: "accepted" });
  return introductionId;
}

const statusOf = async (pair: Pair, id: string) =>
  (await findIntroduction(context.db, partyOf(pair.lou), id))?.status;
const inDatabase = ({ needId }: Pair) =>
  context.db.select().from(introductions).where(sql`need_id = ${needId}`);

describe("asking", () => {
  test("from either side, about what corresponds; the other side is told, with the way to it", async () => {
    const pair = await aPair(context);
    const id = await asked(pair, "sacha");
    await deliver(context);
    const letter = context.letters.findLast(({ to }) => to === pair.lou.email);
    expect(letter?.subject).toMatch(/^Fondation .* vous demande une mise en relation au sujet de «/);
    expect(letter?.text).toContain(`/mises-en-relation/${id}`);
    expect(context.letters.some(({ to }) => to === pair.sacha.email)).toBe(false);
  });

  test("waits at the top of the asked side's page until it is answered", async () => {
    const pair = await aPair(context);
    const introductionId = await asked(pair);
    const toAnswer = (by: "lou" | "sacha") => requestToAnswer(context.db, partyOf(pair[by]));
    const who = pair.lou.active.structureName;
    expect(await toAnswer("sacha")).toEqual({ id: introductionId, who, waiting: 1 });
    expect(await toAnswer("lou")).toBeNull();
    await moveIntroduction(context, pair.sacha, { introductionId, act: "accept" });
    expect(await toAnswer("sacha")).toBeNull();
  });

  test.each(["together", "one after the other"])(
    "when both sides ask %s, one introduction results, and it is accepted",
    async (how) => {
      for (let round = 0; round < 5; round += 1) {
        const pair = await aPair(context);
        const both =
          how === "together"
            ? await Promise.all([ask(pair, "lou"), ask(pair, "sacha")])
            : [await ask(pair, "lou"), await ask(pair, "sacha")];
        const [one, other] = both;
        expect(one).toEqual(other);
        const rows = await inDatabase(pair);
        expect(rows.map(({ status }) => status)).toEqual(["accepted"]);
        expect(await messagesOf(context.db, rows[0]!.id, 10)).toHaveLength(2);
      }
    },
  );

  test("ten times at once by one side, it is one request", async () => {
    const pair = await aPair(context);
    const all = await Promise.all(Array.from({ length: 10 }, () => ask(pair)));
    expect(new Set(all.map((one) => one.ok && one.value)).size).toBe(1);
    expect(await inDatabase(pair)).toHaveLength(1);
  });

  test("at most so many wait for one structure, also when they are sent at once", async () => {
    const few: Context = { ...context, mostWaitingIntroductions: 3 };
    const first = await aPair(context);
    const pairs = await Promise.all(Array.from({ length: 6 }, () => aPair(context)));
    const answers = await Promise.all(
      pairs.map(({ criteriaId }) =>
        proposeIntroduction(few, first.lou, { needId: first.needId, criteriaId, ...words }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "too-many-waiting", most: 3 } });
  });

  test("only about one's own, what is open, what corresponds, a verified financer, a door that is open", async () => {
    const [one, other] = [await aPair(context), await aPair(context)];
    const { needId } = other;
    const theirs = { needId, criteriaId: one.criteriaId, ...words };
    expect(await proposeIntroduction(context, one.lou, theirs)).toMatchObject({ error: { kind: "not-own" } });
    expect(await ask(await aPair(context, { verified: false }))).toMatchObject({
      error: { kind: "financer-not-verified" },
    });
    for (const [contactPolicy, kind] of [
      ["through-place", "contact-through-place"],
      ["call-only", "contact-by-call"],
    ] as const) {
      const closed = await aPair(context, { contactPolicy });
      expect(await ask(closed)).toMatchObject({ error: { kind } });
      expect((await ask(closed, "sacha")).ok).toBe(true);
    }
    await context.db.execute(
      sql`update criteria set themes = '{D_MEDIAS}', version = version + 1 where id = ${one.criteriaId}`,
    );
    expect(await ask(one)).toMatchObject({ error: { kind: "pairing-blocked" } });
    const by = { accountId: other.lou.accountId };
    await moveNeed(context, { needId, act: "withdraw", by });
    expect(await ask(other)).toMatchObject({ error: { kind: "need-not-open" } });
  });

  test("after a refusal the same pair waits half a year, whoever asks", async () => {
    const pair = await aPair(context);
    const introductionId = await asked(pair);
    const changes = { declineReason: "CALENDRIER" as const, kindWord: "Bon courage." };
    await moveIntroduction(context, pair.sacha, { introductionId, act: "decline", changes });
    const again = { kind: "asked-before", againOn: "2027-05-24" };
    expect(await ask(pair)).toEqual({ ok: false, error: again });
    expect(await ask(pair, "sacha", at("2027-05-23T12:00:00Z"))).toEqual({ ok: false, error: again });
    expect((await ask(pair, "lou", at("2027-05-24T12:00:00Z"))).ok).toBe(true);
  });
});

describe("answering", () => {
  test("is the asked side's; after a withdrawal there is nothing left to accept", async () => {
    const pair = await aPair(context);
    const introductionId = await asked(pair);
    const own = await moveIntroduction(context, pair.lou, { introductionId, act: "accept" });
    expect(own).toMatchObject({ error: { kind: "introduction-act-not-allowed" } });
    await moveIntroduction(context, pair.lou, { introductionId, act: "withdraw" });
    const late = await moveIntroduction(context, pair.sacha, { introductionId, act: "accept" });
    expect(late).toEqual({ ok: false, error: { kind: "introduction-act-not-allowed", status: "withdrawn" } });
  });

  test("of an acceptance and a withdrawal at the same second, one wins, and both agree on which", async () => {
    for (let round = 0; round < 5; round += 1) {
      const pair = await aPair(context);
      const introductionId = await asked(pair);
      const both = await Promise.all([
        moveIntroduction(context, pair.sacha, { introductionId, act: "accept" }),
        moveIntroduction(context, pair.lou, { introductionId, act: "withdraw" }),
      ]);
      const won = both.filter((one) => one.ok);
      expect(won).toHaveLength(1);
      expect(await statusOf(pair, introductionId)).toBe(won[0]!.ok && won[0]!.value);
    }
  });

  test("a need that was withdrawn meanwhile is not accepted, and its request is not announced any more", async () => {
    const pair = await aPair(context);
    const introductionId = await asked(pair);
    await moveIntroduction(context, pair.lou, { introductionId, act: "withdraw" });
    await deliver(context);
    expect(
      context.letters.filter(
        ({ to, subject }) => to === pair.sacha.email && subject.includes("vous demande"),
      ),
    ).toEqual([]);
    const other = await aPair(context);
    const second = await asked(other);
    await moveNeed(context, { needId: other.needId, act: "withdraw" });
    expect(await moveIntroduction(context, other.sacha, { introductionId: second, act: "accept" })).toEqual({
      ok: false,
      error: { kind: "need-is-over" },
    });
  });

  test("others cannot read, answer, write or confide in it", async () => {
    const [pair, stranger] = [await aPair(context), await aPair(context)];
    const introductionId = await accepted(pair);
    for (const actor of [stranger.lou, stranger.sacha]) {
      expect(await findIntroduction(context.db, partyOf(actor), introductionId)).toBeNull();
      const notFound = { ok: false, error: { kind: "introduction-not-found" } };
      expect(await moveIntroduction(context, actor, { introductionId, act: "cancel" })).toEqual(notFound);
      expect(await writeMessage(context, actor, { introductionId, text: "x", address })).toEqual(notFound);
      expect(await confide(context, actor, { introductionId, contact: "x" })).toEqual(notFound);
      expect((await findConfided(context.db, partyOf(actor), introductionId)).contact).toBeNull();
    }
  });
});

describe("a need that changes after it was asked about", () => {
  test("says to both what it said then and says now, and nothing when it is as it was", async () => {
    const pair = await aPair(context);
    const introductionId = await accepted(pair);
    const changesFor = async (who: "lou" | "sacha") =>
      (await readIntroductionPage(context, pair[who], introductionId)).changes;
    expect([await changesFor("lou"), await changesFor("sacha")]).toEqual([[], []]);
    const before = (await findOwnNeed(context.db, {
      organisationId: pair.lou.active.structureId,
      needId: pair.needId,
    }))!.need.title;
    await context.db.update(needs).set({ title: "Un four plus grand" }).where(sql`id = ${pair.needId}`);
    const told = await changesFor("sacha");
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ after: "Un four plus grand" });
    expect(told[0]!.before.replaceAll(/\s/g, " ")).toBe(before.replaceAll(/\s/g, " "));
    expect(await changesFor("lou")).toEqual(told);
  });
});

describe("what is confided", () => {
  test("is read by the other side from acceptance on, until it is closed, and opens again", async () => {
    const pair = await aPair(context);
    const { structureId } = pair.lou.active;
    await context.db
      .update(organisations)
      .set({ contact: "Camille, 05 00 00 00 00", means: { cash: "1-3" } })
      .where(sql`id = ${structureId}`);
    const introductionId = await asked(pair);
    const read = () => findConfided(context.db, partyOf(pair.sacha), introductionId);
    const sheet = () =>
      isConfidedTo(
        context.db,
        { organisationId: structureId, financerId: pair.sacha.active.structureId },
        CONFIDING_STATUSES,
      );
    const nothing = { contact: null, sheetContact: null, means: {} };
    expect([await read(), await sheet()]).toEqual([nothing, false]);
    await moveIntroduction(context, pair.sacha, { introductionId, act: "accept" });
    expect(await read()).toEqual({
      contact: words.contact,
      sheetContact: "Camille, 05 00 00 00 00",
      means: { cash: "1-3" },
    });
    expect(await sheet()).toBe(true);
    await confide(context, pair.lou, { introductionId, open: false });
    expect([await read(), await sheet()]).toEqual([nothing, false]);
    await confide(context, pair.lou, { introductionId, open: true });
    expect((await read()).contact).toBe(words.contact);
    const said = { instrument: null, range: null, reason: "HORS_THEME", orientedTo: null } as const;
    await declareOutcome(context, pair.sacha, { introductionId, outcome: "refused", ...said });
    expect([await read(), await sheet()]).toEqual([nothing, false]);
  });
});

describe("the thread", () => {
  test("opens with the acceptance; each reader is told once until they have read", async () => {
    const pair = await aPair(context);
    const introductionId = await asked(pair);
    const write = (who: "lou" | "sacha") =>
      writeMessage(context, pair[who], { introductionId, text: `De ${who}`, address });
    expect(await write("lou")).toMatchObject({ error: { kind: "introduction-act-not-allowed" } });
    await moveIntroduction(context, pair.sacha, { introductionId, act: "accept" });
    for (let time = 0; time < 3; time += 1) expect((await write("lou")).ok).toBe(true);
    await deliver(context);
    const told = () =>
      context.letters.filter(({ to, subject }) => to === pair.sacha.email && /a écrit/.test(subject));
    expect(told()).toHaveLength(1);
    expect(told()[0]!.text).not.toContain("De lou");
    expect(told()[0]!.subject).toContain("4 messages");
    const [listed] = await listIntroductions(context.db, partyOf(pair.sacha), pair.sacha.accountId);
    expect(listed?.unread).toBe(4);
  });

  test("a message is shown to whoever keeps the site by the one who received it, and by nobody else", async () => {
    const [pair, others] = [await aPair(context), await aPair(context)];
    const introductionId = await asked(pair);
    const [message] = await messagesOf(context.db, introductionId, 10);
    const report = (actor: Pair["lou"] | Pair["sacha"]) =>
      reportMessage(context, actor, {
        introductionId,
        messageId: message!.id,
        explanation: "Ton déplacé",
        address,
      });
    const told = () =>
      context.db.select().from(reports).where(sql`subject_id = ${pair.lou.active.structureId}`);
    expect(await report(others.sacha)).toMatchObject({ error: { kind: "introduction-not-found" } });
    expect(await told()).toHaveLength(0);
    expect((await report(pair.sacha)).ok).toBe(true);
    const [reported] = await told();
    expect(reported).toMatchObject({ subject: "organisation", replyTo: pair.sacha.email });
    expect(reported!.explanation).toContain(words.message);
    expect(reported!.explanation).toContain("Ton déplacé");
    // Its structure goes at that very moment: what was not kept is not said to be.
    await context.db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`delete from organisations where id = ${pair.lou.active.structureId}`);
    });
    expect(await report(pair.sacha)).toMatchObject({ error: { kind: "introduction-not-found" } });
    expect(await told()).toHaveLength(1);
  });

  test("belongs to the structures: a member who leaves reads it no more, colleagues go on", async () => {
    const pair = await aPair(context);
    const boss = await aFinancerMember(context, { criteriaId: pair.criteriaId, name: "Dominique" });
    const introductionId = await accepted(pair);
    await writeMessage(context, pair.sacha, { introductionId, text: "À bientôt", address });
    expect((await removeMember(context, boss, pair.sacha.active.id)).ok).toBe(true);
    await writeMessage(context, pair.lou, { introductionId, text: "Bien reçu", address });
    await deliver(context);
    const last = context.letters.filter(({ subject }) => /a écrit/.test(subject)).map(({ to }) => to);
    expect(last).toContain(boss.email);
    expect(last).not.toContain(pair.sacha.email);
    const messages = await messagesOf(context.db, introductionId, 10);
    expect(messages.map(({ by }) => by)).toEqual(["Lou", "Sacha", "Lou"]);
    expect(
      (
        await moveIntroduction(context, boss, {
          introductionId,
          act: "plan",
          changes: { meetingAt: "2026-12-10T09:00:00Z" },
        })
      ).ok,
    ).toBe(true);
  });
});

describe("how it ends", () => {
  const said = {
    instrument: "MECENAT",
    range: { from: 10_000, to: 50_000 },
    reason: null,
    orientedTo: null,
  } as const;

  test("each side says it for itself; the need changes when the organisation says so, and not before", async () => {
    const pair = await aPair(context);
    const introductionId = await accepted(pair);
    const need = () =>
      findOwnNeed(context.db, { organisationId: pair.lou.active.structureId, needId: pair.needId });
    await declareOutcome(context, pair.sacha, { introductionId, outcome: "agreed", ...said });
    expect(await statusOf(pair, introductionId)).toBe("agreed");
    expect((await need())?.status).toBe("published");
    await declareOutcome(context, pair.lou, { introductionId, outcome: "agreed", ...said });
    const tooMuch = { kind: "in-part", remaining: 40_000 } as const;
    expect(await settleNeed(context, pair.lou, { introductionId, settlement: tooMuch })).toMatchObject({
      error: { kind: "remaining-not-less" },
    });
    const settlement = { kind: "in-part", remaining: 25_000 } as const;
    expect((await settleNeed(context, pair.lou, { introductionId, settlement })).ok).toBe(true);
    expect(await need()).toMatchObject({ status: "met-in-part", need: { amount: { sought: 25_000 } } });
    expect(await settleNeed(context, pair.lou, { introductionId, settlement })).toMatchObject({
      error: { kind: "introduction-act-not-allowed" },
    });
  });

  test("a second agreement reduces the need again, a last one closes it", async () => {
    const pair = await aPair(context);
    const { needId, lou } = pair;
    const need = () => findOwnNeed(context.db, { organisationId: lou.active.structureId, needId });
    for (const settlement of [
      { kind: "in-part", remaining: 30_000 },
      { kind: "in-part", remaining: 10_000 },
      { kind: "met" },
    ] as const) {
      const { criteriaId, sacha } = await aPair(context);
      const introductionId = await accepted({ ...pair, criteriaId, sacha });
      await declareOutcome(context, lou, { introductionId, outcome: "agreed", ...said });
      expect((await settleNeed(context, lou, { introductionId, settlement })).ok).toBe(true);
    }
    expect(await need()).toMatchObject({ status: "met", need: { amount: { sought: 10_000 } } });
  });

  test("when both say differently it is still to be settled, and a new word settles it", async () => {
    const pair = await aPair(context);
    const introductionId = await accepted(pair);
    const none = { instrument: null, range: null, reason: null, orientedTo: null };
    await declareOutcome(context, pair.lou, { introductionId, outcome: "agreed", ...said });
    await declareOutcome(context, pair.sacha, { introductionId, outcome: "no-follow-up", ...none });
    expect(await statusOf(pair, introductionId)).toBe("to-follow-up");
    await declareOutcome(context, pair.lou, { introductionId, outcome: "no-follow-up", ...none });
    expect(await statusOf(pair, introductionId)).toBe("no-follow-up");
    expect((await ask(pair)).ok).toBe(true);
  });

  test("a meeting is held once its hour has come", async () => {
    const pair = await aPair(context);
    const introductionId = await accepted(pair);
    const changes = { meetingAt: "2026-12-01T13:00:00Z", meetingWhere: "Au fournil" };
    await moveIntroduction(context, pair.lou, { introductionId, act: "plan", changes });
    const hold = (on: Context) => moveIntroduction(on, pair.sacha, { introductionId, act: "hold" });
    expect(await hold(at("2026-12-01T12:59:00Z"))).toEqual({ ok: false, error: { kind: "meeting-not-yet" } });
    expect((await hold(at("2026-12-01T13:00:00Z"))).ok).toBe(true);
  });
});

describe("reminders", () => {
  test("come once for each occasion, whatever the number of rounds and workers, and stop with the answer", async () => {
    const pair = await aPair(context);
    const introductionId = await asked(pair);
    const count = async () => {
      const rows = await context.db.execute<{ told: number }>(
        sql`select count(*)::int as told from notifications where account_id = ${pair.sacha.accountId} and event = 'introduction-reminder'`,
      );
      return rows[0]!.told;
    };
    const told: [number, number][] = [];
    for (let day = 1; day <= 20; day += 1) {
      const now = at(new Date(Date.parse("2026-11-24T05:00:00Z") + day * 86_400_000).toISOString());
      await Promise.all([remindIntroductions(now), remindIntroductions(now)]);
      if ((await count()) > (told.at(-1)?.[1] ?? 0)) told.push([day, await count()]);
    }
    expect(told).toEqual([
      [5, 1],
      [12, 2],
    ]);
    await moveIntroduction(context, pair.sacha, { introductionId, act: "accept" });
    await remindIntroductions(at("2026-12-30T05:00:00Z"));
    expect(await count()).toBe(2);
  });
});

test("a saver, or a member of a place, is on no side", async () => {
  const lou = await aMember(context, { name: "Lou", organisation: { name: "Seule" } });
  expect(partyOf(lou)).toEqual({ side: "organisation", structureId: lou.active.structureId });
});

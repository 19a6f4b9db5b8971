import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { moveProgramme } from "#app/criteria/move-programme.server.ts";
import { proposeIntroduction } from "#app/introductions/propose-introduction.server.ts";
import { moveNeed } from "#app/needs/move-need.server.ts";
import { gatherDigests } from "#app/notifications/gather-digests.server.ts";
import { computePairingsOfCriteria, computePairingsOfNeed } from "#app/pairings/compute-pairings.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { eraseAccount } from "#db/accounts/erase-account.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { findCriteriaFinancer } from "#db/criteria/read-criteria.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { keepPreference } from "#db/notifications/preferences.ts";
import { useDatabase } from "#db/testing/database.ts";
import { keepSetAside } from "#db/shortlists/set-asides.ts";
import { pauseAlert, resumeAlert } from "#db/waves/paused-alerts.ts";
import { keepWaveSize, waveProgress } from "#db/waves/waves.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { MailPace } from "#domain/notifications/topic.ts";
import { ENOUGH_INTERESTED, MOST_NEEDS_A_DAY, nextWave } from "#domain/waves/wave.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aMember } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { aFinancerMember } from "#seeds/builders/pair.ts";
import { sendWaves } from "./send-waves.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Wednesday, nearly three weeks before clocks change. */
const START = Date.parse("2027-03-10T00:00:00Z");
/** When a wave of the simulated month leaves, and its mails: an hour is lost to summer time on the way. */
const WAVE = 6 * HOUR;

beforeEach(async () => {
  context = aContext(database().db);
  await context.db.execute(
    sql`truncate needs, criteria, financers, organisations, notifications, digests, mails, notification_preferences cascade`,
  );
});

const at = (ms: number) => ({ ...context, clock: stoppedClock(new Date(ms).toISOString()) });

/** A need of an organisation of its own, published then; its pairings are kept, as the worker would. */
async function publish(title: string, ms: number, given: Partial<Need> = {}): Promise<string> {
  const need = aNeed({
    id: context.newId(),
    title,
    organisation: { name: `Les gens de ${title}` },
    deadline: null,
    ...given,
  });
  const publishedAt = new Date(ms).toISOString();
  await keepNeed(context.db, { need, status: "published", publishedAt, expiresOn: null }, context.newId);
  await computePairingsOfNeed(at(ms), need.id);
  return need.id;
}

/** An open programme of a financer of its own, and a member who is told at this pace. */
async function open(
  name: string,
  {
    pace = "at-once",
    ms = START,
    given = {},
    verified = true,
  }: { pace?: MailPace; ms?: number; given?: Partial<Criteria>; verified?: boolean } = {},
): Promise<{ criteriaId: string; member: ActorOf<"financer"> }> {
  const criteria = aCriteria({
    id: context.newId(),
    title: `Programme ${name}`,
    financer: { name },
    ...given,
  });
  const publishedAt = new Date(ms).toISOString();
  const financer = verified ? { verifiedAt: publishedAt } : {};
  await keepCriteria(context.db, { criteria, status: "open", publishedAt, financer }, context.newId);
  await computePairingsOfCriteria(at(ms), criteria.id);
  const member = await aFinancerMember(context, { criteriaId: criteria.id, name });
  await wants(member, pace);
  return { criteriaId: criteria.id, member };
}

const wants = ({ accountId }: { accountId: string }, mailPace: MailPace) =>
  keepPreference(context.db, accountId, "alerts", { onSite: true, mailPace });

const financersTold = async (needId: string): Promise<string[]> => {
  const rows = await context.db.execute<{ name: string }>(
    sql`select f.name from presentations s join financers f on f.id = s.financer_id where s.need_id = ${needId} order by f.name`,
  );
  return rows.map(({ name }) => name);
};

const lettersTo = ({ email }: { email: string }) => context.letters.filter(({ to }) => to === email);
const times = (text: string, word: string) => text.split(word).length - 1;
/** How often somebody's mails tell of a need by its title. */
const timesTold = (to: { email: string }, title: string) =>
  lettersTo(to).reduce((sum, { text }) => sum + times(text.replace(/\s+/gu, " "), `« ${title} »`), 0);

describe("waves", () => {
  test("a need reaches the financers it fits as many a day as it wants, each once, until all were reached", async () => {
    for (let one = 0; one < 12; one += 1) await open(`Fonds ${String(one).padStart(2, "0")}`);
    const needId = await publish("Un four", START);
    expect(await waveProgress(context.db, needId)).toMatchObject({ reached: 0, total: 12, size: 10 });
    await keepWaveSize(context.db, needId, 5);
    for (const [day, reached] of [5, 10, 12, 12].entries()) {
      for (const hour of [0, 1, 9]) await sendWaves(at(START + day * DAY + WAVE + hour * HOUR));
      expect(await financersTold(needId)).toHaveLength(reached);
    }
    const progress = await waveProgress(context.db, needId);
    expect(progress).toMatchObject({ reached: 12, total: 12 });
    expect(nextWave(progress)).toBe("everybody-reached");
    await deliver(context);
    expect(context.letters).toHaveLength(12);
  });

  test("what is published after six waits for the next day, and of rounds at once one is done", async () => {
    await open("Fonds");
    const needId = await publish("Un four", START + WAVE);
    await sendWaves(at(START + WAVE + HOUR));
    expect(await financersTold(needId)).toEqual([]);
    await Promise.all(Array.from({ length: 5 }, () => sendWaves(at(START + DAY + WAVE))));
    await deliver(context);
    expect(context.letters).toHaveLength(1);
  });

  test("enough financers who asked or accepted stop them; requests of the organisation, refusals and lists do not", async () => {
    const financers = [];
    for (let one = 0; one < 8; one += 1) financers.push(await open(`Fonds ${one}`));
    const needId = await publish("Un four", START);
    await keepWaveSize(context.db, needId, 1);
    const lou = await aMember(context, { organisation: { name: "Les gens de Un four" } });
    const now = at(START + HOUR);
    const words = { message: "Bonjour, parlons-en.", contact: "Par mail" };
    const proposed = await proposeIntroduction(now, lou, {
      needId,
      criteriaId: financers[0]!.criteriaId,
      ...words,
    });
    if (!proposed.ok) throw new Error(JSON.stringify(proposed));
    await sendWaves(at(START + WAVE));
    expect(await waveProgress(context.db, needId)).toMatchObject({ reached: 2, interested: 0 });
    for (const { criteriaId, member } of financers.slice(1, 1 + ENOUGH_INTERESTED)) {
      const asked = await proposeIntroduction(now, member, { needId, criteriaId, ...words });
      expect(asked).toMatchObject({ ok: true });
    }
    const progress = await waveProgress(context.db, needId);
    expect(progress.interested).toBe(ENOUGH_INTERESTED);
    expect(nextWave(progress)).toBe("enough-interested");
    const before = await financersTold(needId);
    await sendWaves(at(START + DAY + WAVE));
    expect(await financersTold(needId)).toEqual(before);
  });

  test("a need that is paused or withdrawn goes to nobody, and what waits in a mail is not said", async () => {
    const { member } = await open("Fonds", { pace: "daily" });
    const paused = await publish("Un four", START);
    const withdrawn = await publish("Un puits", START);
    await publish("Un toit", START);
    expect(await moveNeed(at(START), { needId: paused, act: "pause" })).toMatchObject({ ok: true });
    await sendWaves(at(START + WAVE));
    expect(await financersTold(paused)).toEqual([]);
    await moveNeed(at(START + WAVE + 1), { needId: withdrawn, act: "withdraw" });
    await gatherDigests(at(START + DAY + WAVE));
    await deliver(context);
    expect(timesTold(member, "Un toit")).toBe(1);
    expect(timesTold(member, "Un puits")).toBe(0);
    await moveNeed(at(START + DAY), { needId: paused, act: "resume" });
    await computePairingsOfNeed(at(START + DAY), paused);
    await sendWaves(at(START + DAY + WAVE));
    await gatherDigests(at(START + 2 * DAY + WAVE));
    await deliver(context);
    expect(timesTold(member, "Un four")).toBe(1);
    expect(timesTold(member, "Un toit")).toBe(1);
  });

  test("a financer hears of no more than its number a day, the rest the days after", async () => {
    const { member } = await open("Fonds");
    for (let one = 0; one < 12; one += 1) await publish(`Besoin ${one + 100}`, START);
    const heard = [];
    for (let day = 0; day < 4; day += 1) {
      await sendWaves(at(START + day * DAY + WAVE));
      await deliver(context);
      heard.push(
        context.letters.reduce((sum, { text }) => sum + times(text.replace(/\s/gu, " "), "« Besoin 1"), 0),
      );
    }
    expect(heard).toEqual([MOST_NEEDS_A_DAY, 2 * MOST_NEEDS_A_DAY, 12, 12]);
    expect(lettersTo(member)[0]!.subject).toContain(`${MOST_NEEDS_A_DAY} nouveaux besoins`);
  });

  test("a mail says why in the words of the reader's level, with a link to each; what is set aside meanwhile is not in it", async () => {
    const verified = await open("Fonds vérifié", { pace: "daily" });
    const unverified = await open("Fonds inconnu", { pace: "daily", verified: false });
    const [four, puits] = [await publish("Un four", START), await publish("Un puits", START)];
    const aside = await publish("Un toit", START);
    await sendWaves(at(START + WAVE));
    const by = verified.member;
    const said = {
      id: context.newId(),
      keptId: aside,
      reason: "AUTRE" as const,
      byAccount: by.accountId,
      at: new Date(START + WAVE).toISOString(),
    };
    await keepSetAside(context.db, { side: "financer", structureId: by.active.structureId }, said);
    await gatherDigests(at(START + DAY + WAVE));
    await deliver(context);
    const [letter] = lettersTo(by);
    expect(letter!.text).toContain("2 nouveaux besoins correspondent à votre programme");
    expect(letter!.text.replace(/\s/gu, " ")).toMatch(/Jusqu’à 40 000 € : tout ce qui est cherché/);
    for (const id of [four, puits]) expect(letter!.text).toContain(`https://place.example/besoins/${id}`);
    const [other] = lettersTo(unverified.member);
    expect(other!.text).toContain("3 nouveaux besoins");
    expect(other!.text.replace(/\s/gu, " ")).not.toContain("40 000 €");
    expect(other!.unsubscribe).toBeDefined();
  });

  test("somebody who pauses hears nothing of that programme, in a pause nor of it afterwards; a colleague hears all", async () => {
    const { criteriaId, member } = await open("Fonds");
    const colleague = await aFinancerMember(context, { criteriaId, name: "Kim" });
    await wants(colleague, "at-once");
    const about = { kind: "programme" as const, id: criteriaId };
    await pauseAlert(context.db, member.accountId, about, new Date(START).toISOString());
    await publish("Un four", START);
    await sendWaves(at(START + WAVE));
    await resumeAlert(context.db, member.accountId, about);
    await publish("Un puits", START + DAY);
    await sendWaves(at(START + DAY + WAVE));
    await deliver(context);
    expect([timesTold(member, "Un four"), timesTold(member, "Un puits")]).toEqual([0, 1]);
    expect([timesTold(colleague, "Un four"), timesTold(colleague, "Un puits")]).toEqual([1, 1]);
  });

  test("a financer whose only member has paused is presented nothing until they take it up again: the need's waves go to others", async () => {
    const { criteriaId, member } = await open("Fonds");
    const about = { kind: "programme" as const, id: criteriaId };
    await pauseAlert(context.db, member.accountId, about, new Date(START).toISOString());
    const needId = await publish("Un four", START);
    await sendWaves(at(START + WAVE));
    expect(await waveProgress(context.db, needId)).toMatchObject({ reached: 0, total: 0 });
    await resumeAlert(context.db, member.accountId, about);
    await sendWaves(at(START + DAY + WAVE));
    await deliver(context);
    expect(timesTold(member, "Un four")).toBe(1);
  });
});

describe("programmes that are new to a need", () => {
  test("are told once each to its organisation: those that were there when it was published are not, those that close and reopen neither", async () => {
    const before = await open("Avant");
    await publish("Un four", START);
    const lou = await aMember(context, { organisation: { name: "Les gens de Un four" } });
    await wants(lou, "at-once");
    await sendWaves(at(START + WAVE));
    const after = await open("Après", { ms: START + DAY });
    for (const hour of [0, 1]) await sendWaves(at(START + DAY + hour * HOUR));
    for (const act of ["pause", "resume"] as const) {
      for (const { criteriaId, member } of [before, after]) {
        expect(await moveProgramme(at(START + 2 * DAY), member, { criteriaId, act })).toMatchObject({
          ok: true,
        });
        await computePairingsOfCriteria(at(START + 2 * DAY), criteriaId);
        await sendWaves(at(START + 2 * DAY + WAVE));
      }
    }
    await deliver(context);
    expect(lettersTo(lou)).toHaveLength(1);
    const [letter] = lettersTo(lou);
    expect(letter!.subject.replace(/\s/gu, " ")).toBe(
      "« Programme Après », Après, correspond à votre besoin « Un four ».",
    );
    expect(letter!.text).toMatch(/Instrument accepté et proposé/);
  });
});

test("over a month each new match is told exactly once at every pace: pauses, withdrawals, changes of pace, an erasure, outages, summer time", async () => {
  const paces: MailPace[] = ["at-once", "daily", "weekly", "none"];
  const readers: Awaited<ReturnType<typeof open>>[] = [];
  for (const pace of paces) readers.push(await open(`Fonds ${pace}`, { pace }));
  const changing = await open("Fonds changeant", { pace: "weekly" });
  const erased = await open("Fonds effacé", { pace: "daily" });
  const pausing = await open("Fonds en pause", { pace: "daily" });
  type Published = { id: string; title: string; day: number; withdrawnOn: number | null };
  const published: Published[] = [];
  for (let hour = 0; hour < 45 * 24; hour += 1) {
    const day = Math.floor(hour / 24);
    const now = at(START + hour * HOUR);
    if (hour % 24 === 3 && day < 31) {
      for (let one = 0; one < 2; one += 1) {
        const title = `Besoin ${100 + published.length}`;
        published.push({ id: await publish(title, START + hour * HOUR), title, day, withdrawnOn: null });
      }
    }
    if (hour % 24 === 5 && day % 6 === 5) {
      // Withdrawn between the wave and the digest of the day; another is paused for two days.
      const one = published[published.length - 2];
      if (one && day < 31) {
        one.withdrawnOn = day;
        await moveNeed(now, { needId: one.id, act: "withdraw" });
      }
    }
    if (hour === 8 * 24) await moveNeed(now, { needId: published[14]!.id, act: "pause" });
    if (hour === 10 * 24) {
      await moveNeed(now, { needId: published[14]!.id, act: "resume" });
      await computePairingsOfNeed(now, published[14]!.id);
    }
    if (hour === 9 * 24 + 12) await wants(changing.member, "daily");
    if (hour === 17 * 24 + 13) await wants(changing.member, "weekly");
    if (hour === 22 * 24 + 14) await wants(changing.member, "at-once");
    const alert = { kind: "programme" as const, id: pausing.criteriaId };
    if (hour === 12 * 24 + 8)
      await pauseAlert(context.db, pausing.member.accountId, alert, now.clock.now().toISOString());
    if (hour === 16 * 24 + 8) await resumeAlert(context.db, pausing.member.accountId, alert);
    if (hour === 18 * 24) await eraseAccount(context.db, erased.member);
    // The worker is down one day in five, and the round of each hour comes late.
    if (day % 5 === 3) continue;
    if ([4, 5, 6, 11].includes(hour % 24)) {
      await sendWaves(now);
      await gatherDigests(now);
      await deliver(Object.assign(context, { clock: now.clock }));
    }
  }
  const presented = await context.db.execute<{ needId: string; financerId: string; on: string }>(
    sql`select need_id as "needId", financer_id as "financerId", presented_on as on from presentations`,
  );
  expect(presented.length).toBeGreaterThan(280);
  for (const { criteriaId, member } of [...readers, changing, pausing]) {
    const financerId = await findCriteriaFinancer(context.db, criteriaId);
    for (const { id, title, withdrawnOn } of published) {
      const said = timesTold(member, title);
      const was = presented.some((one) => one.needId === id && one.financerId === financerId);
      const where = `${member.name}, ${title}`;
      if (member.name === "Fonds none") expect(said, where).toBe(0);
      // What is withdrawn is told at most: it may have gone before its mail.
      else if (withdrawnOn !== null) expect(said, where).toBeLessThanOrEqual(1);
      else {
        expect(was, where).toBe(true);
        expect(said, where).toBe(1);
      }
    }
  }
  const erasedTold = published.filter(({ title }) => timesTold(erased.member, title) > 0);
  expect(erasedTold.length).toBeGreaterThan(10);
  expect(erasedTold.every(({ day }) => day <= 18)).toBe(true);
  const withdrawnUnsaid = published.filter(
    ({ title, withdrawnOn }) => withdrawnOn !== null && timesTold(readers[2]!.member, title) === 0,
  );
  expect(withdrawnUnsaid.length).toBeGreaterThan(0);
  expect(await findNeedStatus(context.db, published[14]!.id)).toMatchObject({ status: "published" });
}, 300_000);

import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { gatherDigests } from "#app/notifications/gather-digests.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { keepPreference } from "#db/notifications/preferences.ts";
import { savedSearchesOf } from "#db/searches/saved-searches.ts";
import { notifications } from "#db/schema/notifications.ts";
import { needs } from "#db/schema/needs.ts";
import { financers } from "#db/schema/financers.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { MailPace } from "#domain/notifications/topic.ts";
import { everything, type SearchFilters } from "#domain/search/filters.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aFinancerMember, aMember } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { actOnSearch, renameSearch } from "./change-search.server.ts";
import { keepSearch } from "./keep-search.server.ts";
import { tellNews } from "./tell-news.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;

const DAY = 86_400_000;
const START = Date.parse("2026-11-02T05:00:00Z");
/** The context at a time of the simulated month. */
const at = (ms: number): Context => ({ ...context, clock: stoppedClock(new Date(ms).toISOString()) });

beforeEach(async () => {
  context = aContext(database().db);
  await context.db.execute(
    sql`truncate saved_searches, notifications, digests, mails, notification_preferences cascade`,
  );
  await context.db.delete(needs);
});

async function publish(
  title: string,
  ms: number,
  details: { riskIfNotFound?: string } = {},
): Promise<string> {
  const need = aNeed({ id: context.newId(), title });
  const publishedAt = new Date(ms).toISOString();
  await keepNeed(
    context.db,
    { need, status: "published", publishedAt, expiresOn: null, details },
    context.newId,
  );
  return need.id;
}

async function keep(actor: Actor, filters: Partial<SearchFilters> = {}, ms = START): Promise<string> {
  const kept = await keepSearch(at(ms), actor, { ...everything("needs"), ...filters });
  if (!kept.ok) throw new Error(kept.error.kind);
  return kept.value;
}

/** What somebody was told, in the order that it was. */
const told = async (accountId: string): Promise<string[]> =>
  (await context.db.select().from(notifications))
    .filter((one) => one.accountId === accountId)
    .map(({ payload }) => String(payload.foundId));

describe("keeping a search", () => {
  test("many clicks at once keep one", async () => {
    const lou = await aMember(context);
    const ids = await Promise.all(Array.from({ length: 8 }, () => keep(lou, { words: "four" })));
    expect(new Set(ids).size).toBe(1);
    expect(await savedSearchesOf(context.db, lou.accountId)).toHaveLength(1);
  });

  test("nobody changes another's", async () => {
    const [lou, sam] = [await aMember(context), await aFinancerMember(context, { name: "Sam" })];
    const id = await keep(lou);
    for (const act of ["pause", "resume", "remove", "restore"] as const)
      expect(await actOnSearch(context, sam, { id, act })).toMatchObject({ ok: false });
    expect(await renameSearch(context, sam, { id, name: "à moi" })).toMatchObject({ ok: false });
    expect(await savedSearchesOf(context.db, lou.accountId)).toMatchObject([
      { name: "Tous les besoins", pausedAt: null },
    ]);
  });

  test("in a pause nothing is told, nor afterwards what was published in it; a removal undone has missed nothing", async () => {
    const lou = await aMember(context);
    const id = await keep(lou);
    await actOnSearch(at(START + DAY), lou, { id, act: "pause" });
    await publish("pendant la pause", START + 2 * DAY);
    await tellNews(at(START + 2 * DAY + 1));
    await actOnSearch(at(START + 3 * DAY), lou, { id, act: "resume" });
    await actOnSearch(at(START + 4 * DAY), lou, { id, act: "remove" });
    const missed = await publish("enlevée par erreur", START + 4 * DAY + 1);
    await tellNews(at(START + 4 * DAY + 2));
    expect(await told(lou.accountId)).toEqual([]);
    await actOnSearch(at(START + 5 * DAY), lou, { id, act: "restore" });
    await tellNews(at(START + 5 * DAY));
    expect(await told(lou.accountId)).toEqual([missed]);
  });
});

test("over a month each new match is told once, at every pace, though rounds stop half-way and run twice", async () => {
  const paces: MailPace[] = ["at-once", "daily", "weekly"];
  const readers = await Promise.all(
    paces.map(async (mailPace, rank) => {
      const reader = await aFinancerMember(context, { name: `Lou ${rank}` });
      await keepPreference(context.db, reader.accountId, "alerts", { onSite: true, mailPace });
      await keep(reader, { words: "girouette" });
      return reader;
    }),
  );
  await publish("Une girouette d'avant", START - DAY);
  const titles: string[] = [];
  for (let day = 0; day < 30; day += 1) {
    const now = START + day * DAY + 60_000;
    if (day % 3 === 0) {
      titles.push(`Une girouette du jour ${day + 100}`);
      await publish(titles.at(-1)!, now);
      await publish(`Un pressoir du jour ${day + 100}`, now);
    }
    const failing = stopsAfter(at(now + 60_000), day % 4);
    await tellNews(failing).catch((error: unknown) => expect(error).toBe(STOPPED));
    await Promise.all([tellNews(at(now + 120_000)), tellNews(at(now + 120_001))]);
    // Seven in the morning in Paris has passed.
    await gatherDigests(at(now + 4 * 3_600_000));
    await deliver({ ...context, clock: at(now + 4 * 3_600_000).clock });
  }
  await gatherDigests(at(START + 38 * DAY));
  await deliver({ ...context, clock: at(START + 38 * DAY).clock });
  for (const { accountId, email } of readers) {
    expect(await told(accountId)).toHaveLength(titles.length);
    const texts = context.letters.filter(({ to }) => to === email).map(({ text }) => text);
    const all = texts.join("\n").replace(/\s+/gu, " ");
    for (const title of titles) expect(all.split(`« ${title} »`).length - 1, title).toBe(1);
    expect(all).not.toContain("pressoir");
    expect(all).not.toContain("d’avant");
  }
});

const STOPPED = new Error("stopped");
/** A context whose work stops at the so-manieth notification, inside its transaction; 0: never. */
function stopsAfter(of: Context, count: number): Context {
  let made = 0;
  const newId = () => {
    made += 1;
    if (made === count) throw STOPPED;
    return of.newId();
  };
  return { ...of, newId };
}

test("a financer that nobody has checked is alerted by what anyone reads, a checked one by more, and only while it is", async () => {
  const [plain, checked] = [await aFinancerMember(context), await aFinancerMember(context)];
  const verified = (verifiedAt: string | null) =>
    context.db.update(financers).set({ verifiedAt }).where(sql`id = ${checked.active.structureId}`);
  await verified("2026-11-01T12:00:00Z");
  for (const reader of [plain, checked]) {
    await keepPreference(context.db, reader.accountId, "alerts", { onSite: true, mailPace: "at-once" });
    await keep(reader, { words: "dépôt de bilan" });
  }
  const needId = await publish("Un four", START + 1, { riskIfNotFound: "Le dépôt de bilan." });
  await tellNews(at(START + 60_000));
  expect(await told(plain.accountId)).toEqual([]);
  expect(await told(checked.accountId)).toEqual([needId]);
  await verified(null);
  await deliver({ ...context, clock: at(START + 60_001).clock });
  expect(context.letters).toEqual([]);
});

test("a mail says what of the search it is that corresponds, in words that its reader may read", async () => {
  const [plain, checked] = [await aFinancerMember(context), await aFinancerMember(context)];
  await context.db
    .update(financers)
    .set({ verifiedAt: "2026-11-01T12:00:00Z" })
    .where(sql`id = ${checked.active.structureId}`);
  for (const reader of [plain, checked]) {
    await keepPreference(context.db, reader.accountId, "alerts", { onSite: true, mailPace: "at-once" });
    await keep(reader, { words: "girouette", themes: ["E_ALIM"], territory: "D35" });
  }
  await publish("Une girouette", START + 1, { riskIfNotFound: "Les girouettes tomberont." });
  await tellNews(at(START + 60_000));
  await deliver({ ...context, clock: at(START + 60_001).clock });
  const lines = (email: string) =>
    context.letters.find(({ to }) => to === email)?.text.replace(/[\u00a0\u202f]/gu, " ") ?? "";
  for (const { email } of [plain, checked]) {
    expect(lines(email)).toMatch(/^Thème : Alimentation/m);
    expect(lines(email)).toMatch(/^Territoire : Ille-et-Vilaine/m);
  }
  expect(lines(plain.email)).toContain("Vos mots : « girouette ».");
  expect(lines(checked.email)).toContain("Vos mots : « girouette » et « girouettes ».");
});

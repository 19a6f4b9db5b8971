import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { computePairingsOfCriteria } from "#app/pairings/compute-pairings.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { findOwnCriteria } from "#db/criteria/own-criteria.ts";
import { findProgrammeDraft } from "#db/criteria/programme-drafts.ts";
import { noteVisit } from "#db/criteria/visits.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { criterionOf } from "#domain/criteria/criterion-of-reading.ts";
import { emptyProgramme, type ProgrammeDraft, type ProgrammeStep } from "#domain/criteria/programme-draft.ts";
import { draftOf } from "#domain/criteria/read-programme.ts";
import { NO_CORRECTIONS, writeCorrection } from "#domain/texts/corrections.ts";
import { shownInCriteria } from "#domain/texts/shown-readings.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aFinancerMember } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { duplicateProgramme } from "./duplicate-programme.server.ts";
import { findMatches } from "./find-matches.server.ts";
import { giveUpProgramme, takeProgrammeBack } from "./give-up-programme.server.ts";
import { publishProgramme } from "./publish-programme.server.ts";
import { saveProgrammeStep } from "./save-programme-step.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let lou: ActorOf<"financer">;
let sam: ActorOf<"financer">;

beforeAll(async () => {
  context = aContext(database().db);
  lou = await aFinancerMember(context, { name: "Lou" });
  sam = await aFinancerMember(context, { name: "Sam", of: lou.active.structureId });
});

const TEXT = "Nous aimons les fermes. Les murs nous laissent froids.";
const typed = (changes: Partial<ProgrammeDraft>): ProgrammeDraft => ({ ...emptyProgramme(), ...changes });

/** Saves a step as its page would: what was seen is what is kept. */
async function save(criteriaId: string, step: ProgrammeStep, changes: Partial<ProgrammeDraft>, who = lou) {
  const of = { financerId: lou.active.structureId, criteriaId };
  const published = await findOwnCriteria(context.db, of);
  const shown = published ? draftOf({ criteria: published.criteria, details: published }) : emptyProgramme();
  const seen = (await findProgrammeDraft(context.db, of))?.draft ?? shown;
  return saveProgrammeStep(context, who, { criteriaId, step, seen, mine: { ...seen, ...changes } });
}

async function aPublished(changes: Partial<ProgrammeDraft> = {}): Promise<string> {
  const criteriaId = context.newId();
  await save(criteriaId, "wish", { title: "Terres", text: TEXT });
  await save(criteriaId, "help", {
    instruments: ["MECENAT"],
    ticketMin: "5k",
    ticketMax: "20 000 €",
    ...changes,
  });
  const published = await publishProgramme(context, lou, { criteriaId, version: 3 });
  expect(published).toEqual({ ok: true, value: "open" });
  return criteriaId;
}

const own = (criteriaId: string) =>
  findOwnCriteria(context.db, { financerId: lou.active.structureId, criteriaId });

describe("a programme is written step by step", () => {
  test("saved right or wrong, resumed, and published once", async () => {
    const criteriaId = context.newId();
    const wrong = await save(criteriaId, "help", { ticketMin: "50 000", ticketMax: "10k" });
    expect(wrong).toEqual({ ok: true, value: { wrong: true } });
    const kept = await findProgrammeDraft(context.db, { financerId: lou.active.structureId, criteriaId });
    expect(kept?.draft.ticketMin).toBe("50 000");
    const early = await publishProgramme(context, lou, { criteriaId, version: kept!.version });
    expect(early.ok).toBe(false);
    await save(criteriaId, "help", { ticketMin: "5 000", ticketMax: "10k", instruments: ["MECENAT"] });
    await save(criteriaId, "wish", { title: "Terres", text: TEXT });
    const [one, two] = await Promise.all([
      publishProgramme(context, lou, { criteriaId, version: 4 }),
      publishProgramme(context, lou, { criteriaId, version: 4 }),
    ]);
    expect([one, two]).toEqual([
      { ok: true, value: "open" },
      { ok: true, value: "open" },
    ]);
    expect(await own(criteriaId)).toMatchObject({
      version: 1,
      criteria: { ticket: { min: 5_000, max: 10_000 } },
    });
    const jobs = await context.db.execute<{ key: string }>(
      sql`select key from graphile_worker.jobs where key like ${`%${criteriaId}`} order by key`,
    );
    expect(jobs.map(({ key }) => key)).toEqual([
      `index-criteria ${criteriaId}`,
      `pair-criteria ${criteriaId}`,
    ]);
  });

  test("two members at once: each keeps what the other did not change, and the later one is told the rest", async () => {
    const criteriaId = context.newId();
    await save(criteriaId, "wish", { title: "Terres", text: TEXT });
    const seen = typed({ title: "Terres", text: TEXT });
    const mine = { ...seen, title: "Terres et moulins" };
    const theirs = { ...seen, title: "Terres vivantes", text: "Nous aimons les rivières." };
    const first = await saveProgrammeStep(context, lou, { criteriaId, step: "wish", seen, mine });
    expect(first.ok).toBe(true);
    const second = await saveProgrammeStep(context, sam, { criteriaId, step: "wish", seen, mine: theirs });
    expect(second).toMatchObject({
      ok: false,
      error: { kind: "changed-meanwhile", fields: ["title"], savedBy: "Lou" },
    });
    const apart = await saveProgrammeStep(context, sam, {
      criteriaId,
      step: "wish",
      seen,
      mine: { ...seen, text: "Nous aimons les rivières." },
    });
    expect(apart.ok).toBe(true);
    const of = { financerId: lou.active.structureId, criteriaId };
    expect((await findProgrammeDraft(context.db, of))?.draft).toMatchObject({
      title: "Terres et moulins",
      text: "Nous aimons les rivières.",
    });
  });

  test("what a colleague saved since is read again before it is published", async () => {
    const criteriaId = context.newId();
    await save(criteriaId, "wish", { title: "Terres", text: TEXT });
    await save(criteriaId, "help", { instruments: ["MECENAT"] }, sam);
    const answer = await publishProgramme(context, lou, { criteriaId, version: 1 });
    expect(answer).toMatchObject({ ok: false, error: { kind: "changed-meanwhile", savedBy: "Sam" } });
  });

  test("another financer's programme does not exist", async () => {
    const criteriaId = await aPublished();
    const stranger = await aFinancerMember(context, { name: "Noé" });
    for (const answer of [
      await publishProgramme(context, stranger, { criteriaId, version: 1 }),
      await duplicateProgramme(context, stranger, { criteriaId }),
      await giveUpProgramme(context, stranger, { criteriaId }),
      await saveProgrammeStep(context, stranger, {
        criteriaId,
        step: "wish",
        seen: emptyProgramme(),
        mine: typed({ title: "Volé" }),
      }),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { kind: "programme-not-found" } });
    }
  });

  test("duplicated, it is a draft; given up, it is taken back", async () => {
    const criteriaId = await aPublished();
    const copy = await duplicateProgramme(context, lou, { criteriaId });
    const id = copy.ok ? copy.value : "";
    const of = { financerId: lou.active.structureId, criteriaId: id };
    expect((await findProgrammeDraft(context.db, of))?.draft.title).toBe("Terres (copie)");
    expect(await giveUpProgramme(context, lou, { criteriaId: id })).toEqual({ ok: true, value: "given-up" });
    expect(await save(id, "wish", { title: "Autre" })).toMatchObject({
      error: { kind: "programme-given-up" },
    });
    expect((await takeProgrammeBack(context, lou, { criteriaId: id })).ok).toBe(true);
  });

  test("changes of a paused programme are published without opening it", async () => {
    const criteriaId = await aPublished();
    await context.db.execute(sql`update criteria set status = 'paused' where id = ${criteriaId}`);
    const whole = (await own(criteriaId))!;
    expect(whole.status).toBe("paused");
    await save(criteriaId, "calendar", { contactPolicy: "none", opensOn: "1er mars 2027" });
    const of = { financerId: lou.active.structureId, criteriaId };
    const { version } = (await findProgrammeDraft(context.db, of))!;
    expect(await publishProgramme(context, lou, { criteriaId, version })).toEqual({
      ok: true,
      value: "paused",
    });
    expect(await own(criteriaId)).toMatchObject({
      contactPolicy: "none",
      opensOn: "2027-03-01",
      criteria: { title: "Terres" },
      version: whole.version + 1,
    });
  });
});

describe("what is read in its text", () => {
  const keyOf = (code: string) =>
    shownInCriteria({ text: TEXT }, NO_CORRECTIONS)
      .flatMap(({ readings }) => readings)
      .find((one) => one.code === code)!.key;

  test("is made a criterion of another step in one act", async () => {
    const criteriaId = context.newId();
    await save(criteriaId, "wish", { title: "Terres", text: TEXT });
    const seen = typed({ title: "Terres", text: TEXT });
    const criterion = criterionOf("FARMING", "liked");
    await saveProgrammeStep(context, lou, { criteriaId, step: "wish", seen, mine: seen, criterion });
    const of = { financerId: lou.active.structureId, criteriaId };
    expect((await findProgrammeDraft(context.db, of))?.draft.preferredThemes).toEqual(["E_AGRI_FONCIER"]);
  });

  test("once corrected and published, pairings honour it", async () => {
    const need = aNeed({
      id: context.newId(),
      title: "Racheter les murs",
      summary: "Acheter le bâtiment.",
      story: "",
    });
    const kept = { need, status: "published" as const, publishedAt: "2026-11-01T00:00:00Z", expiresOn: null };
    await keepNeed(context.db, kept, context.newId);
    const criteriaId = await aPublished();
    const scoreOf = async () => {
      await computePairingsOfCriteria(context, criteriaId);
      const ranked = await rankNeedsForCriteria(context, (await own(criteriaId))!);
      return ranked.find((one) => one.need.need.id === need.id)!.pairing.score;
    };
    const before = await scoreOf();
    const readingCorrections = [writeCorrection("dropped", keyOf("WALLS"))];
    const draft = { title: "Terres", text: TEXT };
    await saveProgrammeStep(context, lou, {
      criteriaId,
      step: "wish",
      seen: typed(draft),
      mine: typed({ ...draft, readingCorrections }),
    });
    const of = { financerId: lou.active.structureId, criteriaId };
    const { version } = (await findProgrammeDraft(context.db, of))!;
    await publishProgramme(context, lou, { criteriaId, version });
    expect((await own(criteriaId))?.readingCorrections).toEqual(readingCorrections);
    expect(await scoreOf()).toBeGreaterThan(before);
  });
});

describe("live, while it is written", () => {
  test("which needs answer, what keeps most away; sums are not betrayed to whom nobody checked", async () => {
    const need = aNeed({
      id: context.newId(),
      amount: { total: 40_000, sought: 31_234, minimumUseful: null },
    });
    const kept = { need, status: "published" as const, publishedAt: "2026-11-01T00:00:00Z", expiresOn: null };
    await keepNeed(context.db, kept, context.newId);
    const financer = { name: "Fonds", type: "FONDATION" as const, operatorLinked: false };
    const ask = (draft: Partial<ProgrammeDraft>, verified: boolean) =>
      findMatches(context, typed({ instruments: ["MECENAT"], ...draft }), {
        criteriaId: "p",
        financer,
        verified,
      });
    expect(await ask({ instruments: [] }, true)).toEqual({ known: false });
    const reaches = async (ticketMin: string, verified: boolean) => {
      const told = await ask({ ticketMin, ticketMax: "49k" }, verified);
      return told.known && told.needs;
    };
    const [all, above] = [await reaches("31234", true), await reaches("31235", true)];
    expect(Number(all) - Number(above)).toBe(1);
    expect(await reaches("31234", false)).toBe(await reaches("31235", false));
    const nowhere = await ask({ territories: ["D975"] }, true);
    expect(nowhere.known && nowhere.worst).toMatch(/écarte le plus\s: territoire/);
  });
});

describe("what is new since the last visit", () => {
  test("is what was not shown by the end of the visit before, for this member alone", async () => {
    const criteriaId = await aPublished();
    const visit = (who: ActorOf<"financer">, at: string, needIds: string[]) =>
      noteVisit(context.db, { accountId: who.accountId, criteriaId, needIds, at, endsAfter: 30 });
    expect(await visit(lou, "2026-11-24T09:00:00Z", ["a"])).toMatchObject({ beforeAt: null });
    expect(await visit(lou, "2026-11-24T09:10:00Z", ["a", "b"])).toMatchObject({ beforeAt: null });
    const next = await visit(lou, "2026-11-25T09:00:00Z", ["a", "b", "c"]);
    expect(next.before).toEqual(["a", "b"]);
    const again = await visit(lou, "2026-11-25T09:05:00Z", ["a", "b", "c"]);
    expect(again.before).toEqual(["a", "b"]);
    expect((await visit(sam, "2026-11-25T09:05:00Z", ["a"])).beforeAt).toBeNull();
    const both = await Promise.all(
      [1, 2, 3].map(() => visit(lou, "2026-11-26T09:00:00Z", ["a", "b", "c", "d"])),
    );
    expect(both.map(({ before }) => before)).toEqual([1, 2, 3].map(() => ["a", "b", "c"]));
  });
});

import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { forgetWhatHasEnded } from "#app/accounts/forget-what-has-ended.server.ts";
import { importExchange } from "#app/exchange/import-exchange.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { findReport, listReports } from "#db/reports/reports.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { ReportSubject } from "#domain/reports/report.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { deliver, lastLetter } from "#seeds/builders/mailbox.ts";
import { aMember, anOperator } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { answerReport } from "./answer-report.server.ts";
import { reportContent } from "./report-content.server.ts";
import { textsAreHeld, watchTexts } from "./watch-texts.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let [one, two]: Actor[] = [];

beforeAll(async () => {
  context = aContext(database().db);
  one = await anOperator(context, "Un");
  two = await anOperator(context, "Deux");
});

let reporters = 0;
/** Reports it as a stranger would, from a network address of their own; gives the report's id. */
async function report(
  subject: ReportSubject,
  subjectId: string,
  { follows = null as string | null, replyTo = `lecteur-${++reporters}@exemple.org` as string | null } = {},
) {
  const said = { reason: "false" as const, explanation: "Le toit a été refait l'an dernier." };
  const address = `192.0.2.${++reporters}`;
  const sent = await reportContent(context, { subject, subjectId, follows, replyTo, address, ...said });
  expect(sent).toMatchObject({ ok: true });
  const { reports } = await listReports(context.db, { answered: false }, { page: 1, size: 500 });
  return { reportId: reports.at(-1)!.id, replyTo: replyTo! };
}

async function aPublishedNeed(): Promise<string> {
  const id = context.newId();
  await importExchange(context, { needs: [aNeed({ id })], criteria: [] });
  return id;
}

const sentence = "La photo et la facture montrent le contraire.";

describe("a report", () => {
  test("is acknowledged without a word of what was written, answered with reasons, and can be contested", async () => {
    const { email } = await aMember(context, { name: "Lou" });
    const needId = await aPublishedNeed();
    const { reportId, replyTo } = await report("need", needId);
    await deliver(context);
    expect(lastLetter(context, replyTo)?.text).not.toContain("toit");
    const answered = await answerReport(context, one!, { reportId, decision: "kept", sentence });
    expect(answered).toMatchObject({ ok: true });
    await deliver(context);
    const letter = lastLetter(context, replyTo)!.text;
    expect(letter).toContain(sentence);
    expect(letter).toContain(`suite=${reportId}`);
    expect(lastLetter(context, email)).toBeUndefined();
    const again = await report("need", needId, { follows: reportId });
    const decide = (by: Actor) =>
      answerReport(context, by, { reportId: again.reportId, decision: "kept", sentence });
    expect(await decide(one!)).toMatchObject({ error: { kind: "another-answers" } });
    expect(await decide(two!)).toMatchObject({ ok: true });
  });

  test("that is right takes a need down, and tells its organisation why, not who", async () => {
    const { email } = await aMember(context, { name: "Lou" });
    const needId = await aPublishedNeed();
    const { reportId, replyTo } = await report("need", needId);
    await answerReport(context, one!, { reportId, decision: "taken-down", sentence });
    expect(await findOpenNeed(context.db, needId)).toBeNull();
    await deliver(context);
    const letter = lastLetter(context, email)!.text;
    expect(letter).toContain(sentence);
    expect(letter).not.toContain(replyTo);
    const { acts } = await listAdministrationActs(context.db, { subjectId: needId }, { page: 1, size: 9 });
    expect(acts).toMatchObject([{ act: "content-taken-down", by: "Un", note: sentence }]);
    const gone = await report("need", needId, { follows: reportId });
    expect(
      await answerReport(context, two!, { reportId: gone.reportId, decision: "taken-down", sentence }),
    ).toMatchObject({ error: { kind: "not-shown" } });
  });

  test("of a programme makes it a draft again; of a sheet asks for a correction only", async () => {
    const id = context.newId();
    await importExchange(context, { needs: [], criteria: [aCriteria({ id })] });
    const { financerId } = (await findOpenCriteria(context.db, id))!;
    const programme = await report("programme", id);
    await answerReport(context, one!, { ...programme, decision: "taken-down", sentence });
    expect(await findOpenCriteria(context.db, id)).toBeNull();
    const sheet = await report("financer", financerId);
    expect(await answerReport(context, one!, { ...sheet, decision: "taken-down", sentence })).toMatchObject({
      error: { kind: "decision-not-allowed" },
    });
  });

  test("of two operators at once is answered by one", async () => {
    const { reportId } = await report("need", await aPublishedNeed());
    const answers = await Promise.all(
      [one!, two!].map((by) => answerReport(context, by, { reportId, decision: "corrected", sentence })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is of something that is there, and not of everything at once", async () => {
    const asked = {
      subject: "need" as const,
      reason: "other" as const,
      explanation: "…",
      replyTo: null,
      follows: null,
      address: "198.51.100.1",
    };
    expect(await reportContent(context, { ...asked, subjectId: "absent" })).toMatchObject({
      error: { kind: "nothing-there" },
    });
    const subjectId = await aPublishedNeed();
    const sent = [];
    for (let time = 0; time < 7; time += 1) sent.push(await reportContent(context, { ...asked, subjectId }));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(5);
    expect(sent.at(-1)).toMatchObject({ error: { kind: "too-many-tries" } });
  });

  test("keeps its address six months after the answer, and no longer", async () => {
    const { reportId, replyTo } = await report("need", await aPublishedNeed());
    await answerReport(context, one!, { reportId, decision: "kept", sentence });
    const after = (day: string) =>
      forgetWhatHasEnded({ ...context, clock: stoppedClock(`${day}T09:00:00Z`) });
    await after("2027-05-22");
    expect((await findReport(context.db, reportId))?.replyTo).toBe(replyTo);
    await after("2027-05-24");
    expect((await findReport(context.db, reportId))?.replyTo).toBeNull();
  });
});

describe("a sheet that seems to promise", () => {
  const subject = "organisation" as const;
  const watch = (subjectId: string, texts: string[]) =>
    context.db.transaction((tx) =>
      watchTexts(context, tx, { subject, subjectId, title: "La Meunerie", texts }),
    );
  const waiting = async (subjectId: string) =>
    (await listReports(context.db, { answered: false }, { page: 1, size: 500 })).reports.filter(
      (one) => one.subjectId === subjectId,
    );

  test("is hidden and waits once, until an operator lets these words be shown, or they change", async () => {
    const { active } = await aMember(context, { organisation: { name: "La Meunerie" } });
    const subjectId = active.structureId;
    const texts = ["Un placement sans risque, 6 % par an."];
    await Promise.all([watch(subjectId, texts), watch(subjectId, texts)]);
    const [automatic, ...others] = await waiting(subjectId);
    expect(others).toEqual([]);
    expect(automatic).toMatchObject({ automatic: true, reason: "promise", explanation: texts[0] });
    expect(await textsAreHeld(context, { subject, subjectId, texts })).toBe(true);
    await answerReport(context, one!, {
      reportId: automatic!.id,
      decision: "kept",
      sentence: "C'est une citation.",
    });
    expect(await textsAreHeld(context, { subject, subjectId, texts })).toBe(false);
    await watch(subjectId, texts);
    expect(await waiting(subjectId)).toEqual([]);
    const worse = ["Dépêchez-vous d'investir !"];
    await watch(subjectId, worse);
    expect(await waiting(subjectId)).toHaveLength(1);
    expect(await textsAreHeld(context, { subject, subjectId, texts: worse })).toBe(true);
    await watch(subjectId, ["Nous moulons du blé."]);
    expect(await waiting(subjectId)).toEqual([]);
    expect(await textsAreHeld(context, { subject, subjectId, texts: ["Nous moulons du blé."] })).toBe(false);
  });

  test("holds no more than a report can", async () => {
    const { active } = await aMember(context, { organisation: { name: "Une autre" } });
    const long = Array.from({ length: 80 }, (_, rank) => `Promesse ${rank} sans risque, à 6 % par an.`);
    await watch(active.structureId, [long.join(" ")]);
    const rows = await context.db.execute<{ size: number }>(
      sql`select length(explanation) as size from reports where subject_id = ${active.structureId}`,
    );
    expect(rows[0]!.size).toBe(2_000);
  });
});

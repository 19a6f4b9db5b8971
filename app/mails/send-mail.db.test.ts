import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { listKeptLetters, takeFromOutbox } from "#db/mails/mails.ts";
import { addSignUp, completeSignUp, findSignUpByToken } from "#db/accounts/sign-ups.ts";
import { useDatabase } from "#db/testing/database.ts";
import { digestOfSecret } from "#app/accounts/sessions.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { aContext } from "#seeds/builders/context.ts";
import { addMail } from "./add-mail.server.ts";
import { sendMail } from "./send-mail.server.ts";
import { takeUpWaitingMails } from "./take-up-waiting-mails.server.ts";

const database = useDatabase();

/** A sign-up with its mail in the outbox; gives the ids of both. */
async function signUp(context: Context, name: string): Promise<{ signUpId: string; mailId: string }> {
  const [signUpId, mailId] = [context.newId(), context.newId()];
  await addSignUp(context.db, {
    id: signUpId,
    email: `${name}@exemple.org`,
    name,
    role: "organisation",
    expiresAt: "2026-11-25T09:00:00Z",
  });
  await addMail({ newId: () => mailId }, context.db, "sign-up", { signUpId });
  return { signUpId, mailId };
}

test("a mail leaves once, with a link that only its digest knows", async () => {
  const context = aContext(database().db);
  const { signUpId, mailId } = await signUp(context, "Lou");
  await sendMail(context, mailId);
  await sendMail(context, mailId);
  expect(context.letters).toHaveLength(1);
  const [{ to, text }] = context.letters as [(typeof context.letters)[0]];
  expect(to).toBe("Lou@exemple.org");
  const secret = /verification\/(\S+)$/m.exec(text)![1]!;
  expect(await findSignUpByToken(context.db, digestOfSecret(secret))).toMatchObject({ id: signUpId });
  expect((await listKeptLetters(context.db, 10)).map((letter) => letter.text)).toContain(text);
});

test("what is no longer to be said does not leave", async () => {
  const context = aContext(database().db);
  const { signUpId, mailId } = await signUp(context, "Max");
  expect(await completeSignUp(context.db, signUpId, "2026-11-24T09:00:00Z")).toBe(true);
  await sendMail(context, mailId);
  expect(context.letters).toEqual([]);
  expect(await takeFromOutbox(context.db, mailId)).toBeNull();
});

test("a mail that the server refuses waits, and leaves the next time", async () => {
  const refusing = aContext(database().db, {
    mailer: {
      link: (path) => path,
      kept: false,
      send: () => Promise.reject(new Error("550 mailbox unavailable")),
    },
  });
  const { mailId } = await signUp(refusing, "Noa");
  await expect(sendMail(refusing, mailId)).rejects.toThrow("550");
  expect(await takeFromOutbox(refusing.db, mailId)).toMatchObject({ id: mailId });
  const context = aContext(database().db);
  await sendMail(context, mailId);
  expect(context.letters.map(({ to }) => to)).toEqual(["Noa@exemple.org"]);
});

describe("mails that a worker left behind", () => {
  const LATER = stoppedClock("2026-11-24T09:20:00Z");
  const jobs = async (db: Context["db"]) =>
    [
      ...(await db.execute<{ id: string }>(
        sql`select substr(key, 11) as id from graphile_worker.jobs where key like 'send-mail %'`,
      )),
    ].map(({ id }) => id);
  const added = (db: Context["db"], mailId: string, at: string) =>
    db.execute(sql`update mails set added_at = ${at} where id = ${mailId}`);
  const setJob = (db: Context["db"], mailId: string, to: ReturnType<typeof sql>) =>
    db.execute(sql`update graphile_worker._private_jobs set ${to} where key = ${`send-mail ${mailId}`}`);
  const drop = (db: Context["db"], mailId: string) =>
    db.execute(sql`select graphile_worker.remove_job(${`send-mail ${mailId}`})`);

  test("are taken up again once nobody has tried them for a quarter of an hour, each by one job; those that left are not", async () => {
    const context = aContext(database().db, { clock: LATER });
    const { db } = context;
    await db.execute(sql`delete from mails`);
    await db.execute(sql`delete from graphile_worker._private_jobs`);
    const mail = async (name: string, addedAt = "2026-11-24T09:00:00Z") => {
      const { mailId } = await signUp(context, name);
      await added(db, mailId, addedAt);
      return mailId;
    };
    const [lost, held, holding, waiting, recent, sent, givenUp] = [
      await mail("perdu"),
      await mail("tenu"),
      await mail("en main"),
      await mail("attendu"),
      await mail("neuf", "2026-11-24T09:10:00Z"),
      await mail("parti"),
      await mail("abandonné"),
    ];
    for (const id of [lost, recent, sent]) await drop(db, id);
    await sendMail(context, sent);
    // One worker died with its job in hand twenty minutes ago; another has its own since a minute.
    await setJob(db, held, sql`locked_at = '2026-11-24T09:00:00Z', locked_by = 'mort'`);
    await setJob(db, holding, sql`locked_at = '2026-11-24T09:19:00Z', locked_by = 'vivant'`);
    await setJob(db, givenUp, sql`attempts = max_attempts, last_error = 'non'`);
    for (let round = 0; round < 3; round += 1) await takeUpWaitingMails(context);
    const found = await jobs(db);
    expect(found.toSorted()).toEqual([lost, held, holding, waiting, givenUp].toSorted());
    const [again] = await db.execute<{ free: number }>(
      sql`select count(*)::int as free from graphile_worker.jobs where key = ${`send-mail ${held}`} and locked_at is null`,
    );
    expect(again?.free).toBe(1);
    for (const id of [lost, held]) await sendMail(context, id);
    expect(context.letters.map(({ to }) => to.split("@")[0])).toEqual(["parti", "perdu", "tenu"]);
  });
});

test("a name cannot add a header to a mail", async () => {
  const context = aContext(database().db);
  const { mailId } = await signUp(context, "Zoé\r\nBcc: tous");
  await sendMail(context, mailId);
  expect(context.letters[0]!.to).not.toMatch(/[\r\n]/);
  expect(context.letters[0]!.subject).not.toMatch(/[\r\n]/);
});

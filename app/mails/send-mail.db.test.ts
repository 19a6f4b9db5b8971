import { expect, test } from "vitest";
import { listKeptLetters, takeFromOutbox } from "#db/mails/mails.ts";
import { addSignUp, completeSignUp, findSignUpByToken } from "#db/accounts/sign-ups.ts";
import { useDatabase } from "#db/testing/database.ts";
import { digestOfSecret } from "#app/accounts/sessions.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aContext } from "#seeds/builders/context.ts";
import { addMail } from "./add-mail.server.ts";
import { sendMail } from "./send-mail.server.ts";

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

test("a name cannot add a header to a mail", async () => {
  const context = aContext(database().db);
  const { mailId } = await signUp(context, "Zoé\r\nBcc: tous");
  await sendMail(context, mailId);
  expect(context.letters[0]!.to).not.toMatch(/[\r\n]/);
  expect(context.letters[0]!.subject).not.toMatch(/[\r\n]/);
});

import { expect, test } from "vitest";
import { listOpenSessions } from "#db/accounts/sessions.ts";
import { addAccount, findAccount } from "#db/accounts/accounts.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter, secretFor } from "#seeds/builders/mailbox.ts";
import { askEmailChange, confirmEmailChange } from "./change-email.server.ts";
import { changePassword } from "./change-password.server.ts";
import { hashPassword } from "./password.server.ts";
import { askPasswordReset, readPasswordReset, resetPassword } from "./reset-password.server.ts";
import { lucia } from "./sessions.server.ts";
import { signIn } from "./sign-in.server.ts";

const database = useDatabase();
const address = "192.0.2.7";
const PASSWORD = "le moulin tourne encore";
const NEW_PASSWORD = "un autre moulin à vent";
type Context = ReturnType<typeof aContext>;

/** An account with one session; as its actor. */
async function open(context: Context, email: string): Promise<Actor> {
  const id = context.newId();
  const passwordHash = await hashPassword(PASSWORD);
  const emailVerifiedAt = "2026-11-01T09:00:00Z";
  await addAccount(context.db, { id, email, name: "Lou", saver: false, passwordHash, emailVerifiedAt });
  const { id: sessionId } = await session(context, id);
  const roles = { operator: false, saver: false, memberships: [], active: null };
  return { accountId: id, email, name: "Lou", sessionId, ...roles };
}

const session = ({ db }: Context, accountId: string) =>
  lucia(db).createSession(accountId, { activeMembershipId: null, device: "Firefox" });
const sessionsOf = ({ db }: Context, accountId: string) => listOpenSessions(db, accountId, new Date());

test("a reset changes the password once, ends every session, and tells", async () => {
  const context = aContext(database().db);
  const email = "reset@exemple.org";
  const { accountId } = await open(context, email);
  await askPasswordReset(context, { email, address });
  await deliver(context);
  const secret = secretFor(context, email);
  expect(await resetPassword(context, { secret, password: NEW_PASSWORD })).toMatchObject({ ok: true });
  expect(await sessionsOf(context, accountId)).toEqual([]);
  expect((await signIn(context, { email, password: PASSWORD, address })).ok).toBe(false);
  expect((await signIn(context, { email, password: NEW_PASSWORD, address })).ok).toBe(true);
  expect(await resetPassword(context, { secret, password: PASSWORD })).toEqual({
    ok: false,
    error: { kind: "link-used" },
  });
  await deliver(context);
  expect(lastLetter(context, email)!.subject).toBe("Votre mot de passe a changé");
});

test("a reset of an unknown address is answered alike, and mails nobody", async () => {
  const context = aContext(database().db);
  await open(context, "connue@exemple.org");
  const known = await askPasswordReset(context, { email: "connue@exemple.org", address });
  expect(await askPasswordReset(context, { email: "inconnue@exemple.org", address })).toEqual(known);
  await deliver(context);
  expect(context.letters.map(({ to }) => to)).toEqual(["connue@exemple.org"]);
});

test("of two links the last one serves", async () => {
  const context = aContext(database().db);
  const email = "deux@exemple.org";
  await open(context, email);
  await askPasswordReset(context, { email, address });
  await deliver(context);
  const first = secretFor(context, email);
  await askPasswordReset(context, { email, address });
  await deliver(context);
  expect(await readPasswordReset(context, first)).toEqual({ ok: false, error: { kind: "link-unknown" } });
  expect(await readPasswordReset(context, secretFor(context, email))).toMatchObject({ ok: true });
});

test("a new address is the account's once it is confirmed; links mailed to the old one serve no more", async () => {
  const context = aContext(database().db);
  const actor = await open(context, "avant@exemple.org");
  const change = { email: "apres@exemple.org", password: PASSWORD, address };
  expect(await askEmailChange(context, actor, { ...change, password: "pas le bon" })).toEqual({
    ok: false,
    error: { kind: "wrong-present-password" },
  });
  await askPasswordReset(context, { email: actor.email, address });
  await askEmailChange(context, actor, change);
  await deliver(context);
  const reset = secretFor(context, "avant@exemple.org");
  const secret = secretFor(context, "apres@exemple.org");
  expect((await findAccount(context.db, actor.accountId))!.email).toBe("avant@exemple.org");
  expect(await confirmEmailChange(context, secret)).toEqual({ ok: true, value: null });
  expect((await findAccount(context.db, actor.accountId))!.email).toBe("apres@exemple.org");
  expect(await confirmEmailChange(context, secret)).toEqual({ ok: false, error: { kind: "link-used" } });
  expect((await readPasswordReset(context, reset)).ok).toBe(false);
  await deliver(context);
  expect(lastLetter(context, "avant@exemple.org")!.subject).toBe("L’adresse de votre compte a changé");
});

test("an address that another account has cannot be taken, and the answer does not say so", async () => {
  const context = aContext(database().db);
  const actor = await open(context, "moi@exemple.org");
  await open(context, "prise@exemple.org");
  const asked = await askEmailChange(context, actor, {
    email: "prise@exemple.org",
    password: PASSWORD,
    address,
  });
  expect(asked).toEqual({ ok: true, value: null });
  await deliver(context);
  const letter = lastLetter(context, "prise@exemple.org")!;
  expect(letter.subject).toBe("Cette adresse a déjà un compte");
  expect(letter.text).not.toContain("/verification/");
});

test("an address that was taken while its link waited stays with who took it", async () => {
  const context = aContext(database().db);
  const actor = await open(context, "lente@exemple.org");
  await askEmailChange(context, actor, { email: "convoitee@exemple.org", password: PASSWORD, address });
  await deliver(context);
  await open(context, "convoitee@exemple.org");
  const secret = secretFor(context, "convoitee@exemple.org");
  expect(await confirmEmailChange(context, secret)).toEqual({ ok: false, error: { kind: "link-expired" } });
  expect((await findAccount(context.db, actor.accountId))!.email).toBe("lente@exemple.org");
});

test("a changed password keeps this session and ends the others", async () => {
  const context = aContext(database().db);
  const actor = await open(context, "change@exemple.org");
  await session(context, actor.accountId);
  const change = { password: PASSWORD, newPassword: NEW_PASSWORD, address };
  expect(await changePassword(context, actor, change)).toEqual({ ok: true, value: null });
  expect((await sessionsOf(context, actor.accountId)).map(({ id }) => id)).toEqual([actor.sessionId]);
});

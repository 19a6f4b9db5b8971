import { expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { findAccountByEmail } from "#db/accounts/accounts.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter, secretFor } from "#seeds/builders/mailbox.ts";
import { completeSignUp, readSignUp } from "./complete-sign-up.server.ts";
import { signIn } from "./sign-in.server.ts";
import { resendSignUp, signUp } from "./sign-up.server.ts";

const database = useDatabase();
const address = "192.0.2.7";
const PASSWORD = "le moulin tourne encore";
type Context = ReturnType<typeof aContext>;

const asked = (email: string, name = "Lou") => ({ email, name, role: "organisation" as const, address });

async function open(context: Context, email: string, password = PASSWORD): Promise<void> {
  await signUp(context, asked(email));
  await deliver(context);
  const completed = await completeSignUp(context, { secret: secretFor(context, email), password });
  expect(completed.ok).toBe(true);
}

test("an account is opened by the link alone, and only once", async () => {
  const context = aContext(database().db);
  const email = "lou@exemple.org";
  await signUp(context, asked(email));
  await deliver(context);
  expect(await findAccountByEmail(context.db, email)).toBeNull();
  const secret = secretFor(context, email);
  expect(await readSignUp(context, secret)).toMatchObject({ ok: true, value: { email } });
  const both = await Promise.all([1, 2].map(() => completeSignUp(context, { secret, password: PASSWORD })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await completeSignUp(context, { secret, password: "un autre mot de passe" })).toEqual({
    ok: false,
    error: { kind: "link-used" },
  });
  const signedIn = await signIn(context, { email, password: PASSWORD, address });
  expect(signedIn.ok).toBe(true);
});

test("an address that has an account is answered alike; the mail alone says so, to its holder", async () => {
  const context = aContext(database().db);
  const email = "ana@exemple.org";
  await open(context, email);
  expect(await signUp(context, asked(email, "Gagnez sur piege.example"))).toEqual(
    await signUp(context, asked("inconnue@exemple.org")),
  );
  await deliver(context);
  expect(lastLetter(context, email)!.subject).toBe("Vous avez déjà un compte");
  expect(lastLetter(context, email)!.text).not.toContain("piege");
  expect(lastLetter(context, "inconnue@exemple.org")!.subject).toBe("Confirmez votre adresse");
});

test("what a stranger typed is not mailed to an address that is not known to be theirs", async () => {
  const context = aContext(database().db);
  await signUp(context, asked("cible@exemple.org", "Gagnez sur piege.example"));
  await deliver(context);
  const { subject, text } = lastLetter(context, "cible@exemple.org")!;
  expect(subject + text).not.toContain("piege");
});

test("whoever filled in the form, the holder of the address chooses the password", async () => {
  const context = aContext(database().db);
  const email = "visée@exemple.org";
  await signUp(context, asked(email, "Un autre"));
  await deliver(context);
  const first = secretFor(context, email);
  await signUp(context, asked(email, "Le titulaire"));
  await deliver(context);
  await completeSignUp(context, { secret: secretFor(context, email), password: PASSWORD });
  expect(await completeSignUp(context, { secret: first, password: "celui de l'autre" })).toEqual({
    ok: false,
    error: { kind: "link-used" },
  });
  expect((await findAccountByEmail(context.db, email))!.name).toBe("Le titulaire");
});

test("a link that came too late opens nothing, and is replaced by another", async () => {
  const context = aContext(database().db);
  const email = "max@exemple.org";
  await signUp(context, asked(email));
  await deliver(context);
  const secret = secretFor(context, email);
  const later = { ...context, clock: stoppedClock("2026-11-25T09:00:01Z") };
  expect(await completeSignUp(later, { secret, password: PASSWORD })).toEqual({
    ok: false,
    error: { kind: "link-expired" },
  });
  expect(await resendSignUp(later, { secret, address })).toMatchObject({ ok: true });
  await deliver(later);
  expect(await readSignUp(later, secret)).toEqual({ ok: false, error: { kind: "link-unknown" } });
  expect(await readSignUp(later, secretFor(later, email))).toMatchObject({ ok: true });
});

test("the sixth sign-up of an address within the hour is refused, with the time to wait", async () => {
  const context = aContext(database().db);
  const answers = [];
  for (let tries = 0; tries < 6; tries += 1) answers.push(await signUp(context, asked("six@exemple.org")));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
  expect(answers[5]).toEqual({ ok: false, error: { kind: "too-many-tries", minutes: 60 } });
});

test("a wrong password and an unknown address are refused alike", async () => {
  const context = aContext(database().db);
  await open(context, "noa@exemple.org");
  const wrong = await signIn(context, { email: "noa@exemple.org", password: "pas le bon", address });
  expect(wrong).toEqual({ ok: false, error: { kind: "wrong-password" } });
  expect(await signIn(context, { email: "personne@exemple.org", password: "pas le bon", address })).toEqual(
    wrong,
  );
});

test("of thirty guesses at once ten are heard, and good passwords are not counted", async () => {
  const context = aContext(database().db);
  const email = "guet@exemple.org";
  await open(context, email);
  for (let times = 0; times < 12; times += 1) {
    expect((await signIn(context, { email, password: PASSWORD, address })).ok).toBe(true);
  }
  const guesses = await Promise.all(
    Array.from({ length: 30 }, (_, rank) =>
      signIn(context, { email, password: `essai numéro ${rank}`, address: `198.51.100.${rank}` }),
    ),
  );
  const kinds = guesses.map((guess) => (guess.ok ? "in" : guess.error.kind));
  expect(kinds.filter((kind) => kind === "wrong-password")).toHaveLength(10);
  expect(kinds.filter((kind) => kind === "too-many-tries")).toHaveLength(20);
  expect((await signIn(context, { email, password: PASSWORD, address })).ok).toBe(false);
  const later = { ...context, clock: stoppedClock("2026-11-24T09:15:01Z") };
  expect((await signIn(later, { email, password: PASSWORD, address })).ok).toBe(true);
});

test("one network address cannot try many people, and IPv6 counts by its subscriber", async () => {
  const context = aContext(database().db);
  let refusedAt = 0;
  for (let tries = 1; tries <= 45 && refusedAt === 0; tries += 1) {
    const from = `2001:db8:1:2::${tries.toString(16)}`;
    const answer = await signUp(context, { ...asked(`p${tries}@exemple.org`), address: from });
    if (!answer.ok) refusedAt = tries;
  }
  expect(refusedAt).toBe(41);
});

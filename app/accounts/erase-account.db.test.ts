import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { sendMail } from "#app/mails/send-mail.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { importExchange } from "#app/exchange/import-exchange.server.ts";
import { giveIntention } from "#app/intentions/keep-intention.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { reportContent } from "#app/reports/report-content.server.ts";
import { findAccount } from "#db/accounts/accounts.ts";
import { noteSeen } from "#db/accounts/activity.ts";
import { addInterruptedForm } from "#db/accounts/interrupted-forms.ts";
import { addInvitation } from "#db/accounts/invitations.ts";
import { addMembership, listMembers } from "#db/accounts/memberships.ts";
import { sessionAdapter } from "#db/accounts/sessions.ts";
import { addSignUp } from "#db/accounts/sign-ups.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { useDatabase } from "#db/testing/database.ts";
import { tablesThatHold } from "#db/testing/tables-that-hold.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { aContext } from "#seeds/builders/context.ts";
import { anIntention } from "#seeds/builders/intention.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aMember, anOperator } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { askEmailChange } from "./change-email.server.ts";
import { eraseAccount } from "./erase-account.server.ts";
import { announceInactivity, eraseInactiveAccounts } from "./erase-inactive.server.ts";
import { exportAccount } from "./export-account.server.ts";
import { hashPassword } from "./password.server.ts";

const database = useDatabase();
const PASSWORD = "le moulin tourne encore";
const secret = { password: PASSWORD, address: "192.0.2.7" };
let context: ReturnType<typeof aContext>;

beforeEach(() => {
  context = aContext(database().db);
});

/** A member whose organisation has a published need, and who knows their password. */
async function somebody(name: string): Promise<{ lou: ActorOf<"organisation">; needId: string }> {
  const organisation = { name: `${name} ${context.newId()}` };
  const lou = await aMember(context, { name, organisation });
  const passwordHash = await hashPassword(PASSWORD);
  await context.db.execute(
    sql`update accounts set password_hash = ${passwordHash} where id = ${lou.accountId}`,
  );
  const needId = context.newId();
  await importExchange(context, { needs: [aNeed({ id: needId, organisation })], criteria: [] });
  return { lou, needId };
}

/** Leaves this person's address wherever the site may keep one. */
async function leaveTraces(lou: ActorOf<"organisation">, needId: string): Promise<void> {
  const { db, newId } = context;
  const { accountId, email } = lou;
  const expiresAt = "2027-01-01T00:00:00Z";
  await addSignUp(db, { id: newId(), email, name: lou.name, role: "saver", expiresAt });
  const other = await aMember(context, { organisation: { name: `Autre ${newId()}` } });
  const invitation = { id: newId(), email: email.toUpperCase(), role: "membre" as const, expiresAt };
  const { structureId } = other.active;
  await addInvitation(db, { ...invitation, kind: "organisation", structureId, invitedBy: other.accountId });
  await addInterruptedForm(db, {
    path: "/compte",
    body: new URLSearchParams({ email }).toString(),
    tokenDigest: newId(),
    expiresAt,
  });
  await giveIntention(context, lou, anIntention());
  await askEmailChange(context, lou, { email: `neuve-${email}`, ...secret });
  await db.transaction((tx) => addMail(context, tx, "reset-password", { email }));
  await db.transaction((tx) => addMail(context, tx, "email-changed", { accountId, before: email }));
  await reportContent(context, {
    subject: "need",
    subjectId: needId,
    reason: "false",
    explanation: "Ce n'est pas ce toit-là.",
    replyTo: email,
    follows: null,
    address: "192.0.2.9",
  });
  await deliver(context);
  await db.execute(
    sql`update organisations set contact = ${`Lou, ${email}`} where id = ${lou.active.structureId}`,
  );
  await sessionAdapter(db).setSession({
    id: newId(),
    userId: accountId,
    expiresAt: new Date(expiresAt),
    attributes: {} as never,
  });
}

describe("erasing one's account", () => {
  test("leaves the address nowhere, in any table; sessions end, and what nobody answers for is withdrawn", async () => {
    const { db } = context;
    const { lou, needId } = await somebody("Lou");
    await leaveTraces(lou, needId);
    const before = await tablesThatHold(db, lou.email);
    expect(before).toEqual(
      expect.arrayContaining([
        "accounts.email",
        "sign_ups.email",
        "invitations.email",
        "mails.payload",
        "mails.kept_to",
        "reports.reply_to",
        "organisations.contact",
        "one_time_tokens.email",
      ]),
    );
    expect(await eraseAccount(context, lou, secret)).toMatchObject({ ok: true });
    expect(await tablesThatHold(db, lou.email)).toEqual([]);
    expect(await tablesThatHold(db, lou.accountId)).toEqual([]);
    expect(await tablesThatHold(db, encodeURIComponent(lou.email))).toEqual([]);
    expect((await findNeedStatus(db, needId))?.status).toBe("withdrawn");
    expect(await eraseAccount(context, lou, secret)).toMatchObject({
      error: { kind: "wrong-present-password" },
    });
  });

  test("asks the password, and somebody who answers for a structure that goes on", async () => {
    const { db, newId } = context;
    const { lou, needId } = await somebody("Lou");
    const sam = await aMember(context, { organisation: { name: `Sam ${newId()}` } });
    const { structureId } = lou.active;
    const joined = { accountId: sam.accountId, kind: "organisation" as const, structureId };
    await addMembership(db, { id: newId(), ...joined, role: "lecture" });
    expect(await eraseAccount(context, lou, { ...secret, password: "pas celui-là" })).toMatchObject({
      error: { kind: "wrong-present-password" },
    });
    expect(await eraseAccount(context, lou, secret)).toMatchObject({ error: { kind: "needs-responsable" } });
    expect(await findAccount(db, lou.accountId)).not.toBeNull();
    await db.execute(
      sql`update memberships set role = 'responsable' where account_id = ${sam.accountId} and organisation_id = ${structureId}`,
    );
    expect(await eraseAccount(context, lou, secret)).toMatchObject({ ok: true });
    expect((await findNeedStatus(db, needId))?.status).toBe("published");
  });

  test("of two responsables at once lets one go: the other then answers alone", async () => {
    const { db, newId } = context;
    const { lou } = await somebody("Lou");
    const { lou: sam } = await somebody("Sam");
    const { structureId } = lou.active;
    for (const [accountId, role] of [
      [sam.accountId, "responsable"],
      [(await aMember(context, { organisation: { name: newId() } })).accountId, "lecture"],
    ] as const)
      await addMembership(db, { id: newId(), accountId, kind: "organisation", structureId, role });
    const answers = await Promise.all([lou, sam].map((one) => eraseAccount(context, one, secret)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const members = await listMembers(db, { kind: "organisation", structureId });
    expect(members.filter(({ role }) => role === "responsable")).toHaveLength(1);
  });

  test("is possible whatever leans on an account: every key that names one says what becomes of it", async () => {
    const keys = await context.db.execute<{ key: string; action: string }>(sql`
      select conname as key, confdeltype as action from pg_constraint
      where contype = 'f' and confrelid = 'accounts'::regclass`);
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter(({ action }) => !["c", "n"].includes(action))).toEqual([]);
  });
});

test("what is taken away holds what is theirs, no secret, and nothing of others", async () => {
  const { lou, needId } = await somebody("Lou");
  const { lou: sam } = await somebody("Sam");
  await leaveTraces(lou, needId);
  const told = await exportAccount(context, lou);
  expect(told).toMatchObject({
    account: { email: lou.email, name: "Lou" },
    memberships: [{ role: "responsable" }],
    intention: { intention: { departement: "26" } },
    reports: [{ reason: "false" }],
    invitationsReceived: [{ role: "membre" }],
  });
  const text = JSON.stringify(told);
  expect(text).not.toContain("argon2");
  expect(text).not.toContain(sam.email);
  expect(text).not.toMatch(/digest|hash/i);
});

describe("an account that nobody uses", () => {
  const at = (day: string): Context => ({ ...context, clock: stoppedClock(`${day}T09:00:00Z`) });
  const seen = (accountId: string, day: string) =>
    context.db.execute(
      sql`update accounts set seen_at = ${`${day}T09:00:00Z`}, inactivity_told_at = null where id = ${accountId}`,
    );
  const lettersTo = async (email: string) => {
    const rows = await context.db.execute<{ id: string }>(
      sql`select id from mails where sent_at is null and dropped_at is null`,
    );
    for (const { id } of rows) await sendMail(context, id);
    return context.letters.filter(({ to }) => to === email);
  };

  test("is told once at twenty-three months, and erased at twenty-four, its structure withdrawn", async () => {
    const { db } = context;
    const { lou, needId } = await somebody("Lou");
    await seen(lou.accountId, "2024-12-20");
    await announceInactivity(at("2026-11-19"));
    expect(await lettersTo(lou.email)).toEqual([]);
    await announceInactivity(at("2026-11-20"));
    await announceInactivity(at("2026-11-21"));
    const letters = await lettersTo(lou.email);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.subject).toContain("20 décembre 2026");
    await eraseInactiveAccounts(at("2026-12-19"));
    expect(await findAccount(db, lou.accountId)).not.toBeNull();
    await eraseInactiveAccounts(at("2026-12-20"));
    expect(await findAccount(db, lou.accountId)).toBeNull();
    expect(await tablesThatHold(db, lou.email)).toEqual([]);
    expect((await findNeedStatus(db, needId))?.status).toBe("withdrawn");
    const { acts } = await listAdministrationActs(db, { subjectId: lou.accountId }, { page: 1, size: 9 });
    expect(acts).toMatchObject([{ act: "inactive-account-erased", by: null }]);
  });

  test("is never erased without four weeks of notice, nor once it was used, nor an operator's", async () => {
    const { db } = context;
    const { lou } = await somebody("Lou");
    const { lou: sam } = await somebody("Sam");
    const operator = await anOperator(context, "Aïcha");
    for (const { accountId } of [lou, sam, operator]) await seen(accountId, "2023-01-01");
    await announceInactivity(at("2026-11-20"));
    await eraseInactiveAccounts(at("2026-12-10"));
    expect(await findAccount(db, lou.accountId)).not.toBeNull();
    await noteSeen(db, lou.accountId, "2026-12-11T09:00:00Z");
    await eraseInactiveAccounts(at("2026-12-20"));
    expect(await findAccount(db, lou.accountId)).not.toBeNull();
    expect(await findAccount(db, operator.accountId)).not.toBeNull();
    expect(await findAccount(db, sam.accountId)).toBeNull();
  });

  test("that answered alone for others leaves the oldest of them to answer", async () => {
    const { db, newId } = context;
    const { lou, needId } = await somebody("Lou");
    const { lou: sam } = await somebody("Sam");
    const { structureId } = lou.active;
    const joined = { accountId: sam.accountId, kind: "organisation" as const, structureId };
    await addMembership(db, { id: newId(), ...joined, role: "membre" });
    await noteSeen(db, sam.accountId, "2027-01-01T00:00:00Z");
    await seen(lou.accountId, "2024-01-01");
    await announceInactivity(at("2026-11-20"));
    await eraseInactiveAccounts(at("2026-12-20"));
    const members = await listMembers(db, { kind: "organisation", structureId });
    expect(members).toMatchObject([{ accountId: sam.accountId, role: "responsable" }]);
    expect((await findNeedStatus(db, needId))?.status).toBe("published");
  });
});

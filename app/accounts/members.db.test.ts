import { expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { addAccount } from "#db/accounts/accounts.ts";
import { listInvitations } from "#db/accounts/invitations.ts";
import { addMembership, listMembers, membershipsOf } from "#db/accounts/memberships.ts";
import { addFinancer } from "#db/financers/financers.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { MembershipRole } from "#domain/accounts/role.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter, secretFor } from "#seeds/builders/mailbox.ts";
import { acceptInvitation, acceptWithNewAccount, readInvitation } from "./accept-invitation.server.ts";
import { changeMemberRole, leaveStructure, removeMember } from "./change-members.server.ts";
import {
  type ActingMember,
  inviteMember,
  resendInvitation,
  takeBackInvitation,
} from "./invite-member.server.ts";

const database = useDatabase();
const address = "192.0.2.7";
type Context = ReturnType<typeof aContext>;

async function financer({ db, newId }: Context): Promise<string> {
  const id = newId();
  await addFinancer(db, { id, name: "Fonds du Val", type: "FONDATION" });
  return id;
}

/** A new account that is a member of this financer. */
async function member(context: Context, structureId: string, role: MembershipRole): Promise<ActingMember> {
  const actor = await stranger(context);
  const membership = { id: context.newId(), kind: "financer" as const, structureId, role };
  await addMembership(context.db, { ...membership, accountId: actor.accountId });
  const [active] = await membershipsOf(context.db, actor.accountId);
  return { ...actor, memberships: [active!], active: active! };
}

async function stranger({ db, newId }: Context) {
  const id = newId();
  const email = `${id}@exemple.org`;
  const emailVerifiedAt = "2026-11-01T09:00:00Z";
  await addAccount(db, { id, email, name: "Lou", saver: false, passwordHash: "-", emailVerifiedAt });
  const roles = { operator: false, saver: false, memberships: [], active: null };
  return { accountId: id, email, name: "Lou", sessionId: "s", ...roles };
}

async function invited(context: Context, by: ActingMember, email: string): Promise<string> {
  expect(await inviteMember(context, by, { email, role: "membre", address })).toMatchObject({ ok: true });
  await deliver(context);
  return secretFor(context, email);
}

test("a colleague without account opens one and joins; the link serves once", async () => {
  const context = aContext(database().db);
  const by = await member(context, await financer(context), "responsable");
  const secret = await invited(context, by, "max@exemple.org");
  expect(lastLetter(context, "max@exemple.org")!.subject).toContain("Fonds du Val");
  const join = { secret, name: "Max", password: "le moulin tourne encore" };
  const both = await Promise.allSettled([1, 2].map(() => acceptWithNewAccount(context, join)));
  expect(both.filter((one) => one.status === "fulfilled" && one.value.ok)).toHaveLength(1);
  const members = await listMembers(context.db, by.active);
  expect(members.map(({ email, role }) => [email, role])).toContainEqual(["max@exemple.org", "membre"]);
  expect(await readInvitation(context, secret)).toEqual({ ok: false, error: { kind: "link-used" } });
});

test("a colleague with an account joins with it, and nobody else with the same link", async () => {
  const context = aContext(database().db);
  const by = await member(context, await financer(context), "responsable");
  const [wanted, other] = [await stranger(context), await stranger(context)];
  const secret = await invited(context, by, wanted.email);
  expect(await acceptInvitation(context, other, secret)).toEqual({
    ok: false,
    error: { kind: "other-address" },
  });
  const taking = { secret, name: "Autre", password: "le moulin tourne encore" };
  expect(await acceptWithNewAccount(context, taking)).toEqual({ ok: false, error: { kind: "has-account" } });
  expect(await acceptInvitation(context, wanted, secret)).toMatchObject({ ok: true });
  expect(await listMembers(context.db, by.active)).toHaveLength(2);
  expect(await inviteMember(context, by, { email: wanted.email, role: "lecture", address })).toEqual({
    ok: false,
    error: { kind: "already-member" },
  });
});

test("an invitation is sent again with another link, taken back, and ends by itself", async () => {
  const context = aContext(database().db);
  const by = await member(context, await financer(context), "responsable");
  const first = await invited(context, by, "noa@exemple.org");
  expect(await inviteMember(context, by, { email: "noa@exemple.org", role: "membre", address })).toEqual({
    ok: false,
    error: { kind: "already-invited" },
  });
  const [waiting] = await listInvitations(context.db, by.active);
  const invitationId = waiting!.id;
  expect(await resendInvitation(context, by, { invitationId, address })).toMatchObject({ ok: true });
  await deliver(context);
  const second = secretFor(context, "noa@exemple.org");
  expect((await readInvitation(context, first)).ok).toBe(false);
  const later = { ...context, clock: stoppedClock("2026-12-09T09:00:00Z") };
  expect(await readInvitation(later, second)).toEqual({ ok: false, error: { kind: "link-expired" } });
  expect(await takeBackInvitation(context, by, invitationId)).toEqual({ ok: true, value: null });
  expect(await readInvitation(context, second)).toEqual({ ok: false, error: { kind: "link-unknown" } });
  expect(await takeBackInvitation(context, by, invitationId)).toMatchObject({ ok: false });
});

test("invitations and members of another structure are out of reach", async () => {
  const context = aContext(database().db);
  const [here, there] = [await financer(context), await financer(context)];
  const [mine, theirs] = [
    await member(context, here, "responsable"),
    await member(context, there, "responsable"),
  ];
  await member(context, there, "responsable");
  await invited(context, theirs, "zoe@exemple.org");
  const [waiting] = await listInvitations(context.db, theirs.active);
  expect(await takeBackInvitation(context, mine, waiting!.id)).toMatchObject({ ok: false });
  const missing = { ok: false, error: { kind: "member-not-found" } };
  expect(await removeMember(context, mine, theirs.active.id)).toEqual(missing);
  const role = { membershipId: theirs.active.id, role: "lecture" as const };
  expect(await changeMemberRole(context, mine, role)).toEqual(missing);
  expect(await listMembers(context.db, theirs.active)).toHaveLength(2);
});

test("the last responsable stays one: alone, by another role, and when two leave at once", async () => {
  const context = aContext(database().db);
  const structure = await financer(context);
  const one = await member(context, structure, "responsable");
  const last = { ok: false, error: { kind: "last-responsable" } };
  expect(await leaveStructure(context, one)).toEqual(last);
  const down = { membershipId: one.active.id, role: "membre" as const };
  expect(await changeMemberRole(context, one, down)).toEqual(last);
  const two = await member(context, structure, "responsable");
  const left = await Promise.all([leaveStructure(context, one), leaveStructure(context, two)]);
  expect(left.filter(({ ok }) => ok)).toHaveLength(1);
  expect(left).toContainEqual(last);
});

test("whoever is no longer responsable decides nothing, though the page was still open", async () => {
  const context = aContext(database().db);
  const structure = await financer(context);
  const [one, two] = [
    await member(context, structure, "responsable"),
    await member(context, structure, "responsable"),
  ];
  await changeMemberRole(context, two, { membershipId: one.active.id, role: "membre" });
  expect(await removeMember(context, one, two.active.id)).toEqual({
    ok: false,
    error: { kind: "no-longer-responsable" },
  });
});

import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { moveIntroduction } from "#app/introductions/move-introduction.server.ts";
import { proposeIntroduction } from "#app/introductions/propose-introduction.server.ts";
import { writeMessage } from "#app/introductions/write-message.server.ts";
import { answerForm } from "#app/meetups/answer-form.ts";
import { answerInvitation } from "#app/meetups/answer-invitation.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { keepSearch } from "#app/saved-searches/keep-search.server.ts";
import { createShortlist } from "#app/shortlists/create-shortlist.server.ts";
import { keepInShortlist } from "#app/shortlists/keep-in-shortlist.server.ts";
import { setAside } from "#app/shortlists/set-aside.server.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { messagesOf } from "#db/introductions/thread.ts";
import { findGuest } from "#db/meetups/guests.ts";
import { keepFeedback } from "#db/meetups/outcomes.ts";
import { useDatabase } from "#db/testing/database.ts";
import { tablesThatHold } from "#db/testing/tables-that-hold.ts";
import { searchFromParameters } from "#domain/search/address.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aGuest, aHost, aMeetup } from "#seeds/builders/meetup.ts";
import { aMember } from "#seeds/builders/member.ts";
import { aPair } from "#seeds/builders/pair.ts";
import { eraseAccount } from "./erase-account.server.ts";
import { exportAccount } from "./export-account.server.ts";
import { forgetWhatHasEnded } from "./forget-what-has-ended.server.ts";
import { hashPassword } from "./password.server.ts";

const database = useDatabase();
const PASSWORD = "le moulin tourne encore";
let context: ReturnType<typeof aContext>;

beforeAll(() => {
  context = aContext(database().db);
});

/** Somebody who wrote, kept, set aside, was invited and answered, in the name of an organisation and in their own. */
async function somebodyBusy() {
  const { db, newId } = context;
  const pair = await aPair(context);
  const name = `Louison ${newId()}`;
  const { accountId, email, active } = pair.lou;
  const passwordHash = await hashPassword(PASSWORD);
  await db.execute(
    sql`update accounts set name = ${name}, password_hash = ${passwordHash} where id = ${accountId}`,
  );
  const lou = { ...pair.lou, name };
  const { structureId } = active;

  const proposed = await proposeIntroduction(context, lou, {
    needId: pair.needId,
    criteriaId: pair.criteriaId,
    message: "Bonjour, voici le fournil.",
    contact: `${name}, ${email}`,
  });
  if (!proposed.ok) throw new Error(proposed.error.kind);
  const introductionId = proposed.value;
  await moveIntroduction(context, pair.sacha, { introductionId, act: "accept" });
  await writeMessage(context, lou, {
    introductionId,
    text: `Écrivez-moi : ${email.toUpperCase()}`,
    address: "127.0.0.1",
  });
  await writeMessage(context, pair.sacha, { introductionId, text: "Parole de Sacha.", address: "127.0.0.1" });

  const own = await createShortlist(context, lou, { name: "Ma liste à moi", shared: false });
  const shared = await createShortlist(context, lou, { name: "Celle de tous", shared: true });
  if (!own.ok || !shared.ok) throw new Error("no list");
  for (const shortlistId of [own.value, shared.value])
    await keepInShortlist(context, lou, { shortlistId, keptId: pair.criteriaId });
  await db.execute(sql`update shortlist_items set note = 'Note intime' where shortlist_id = ${own.value}`);
  await setAside(context, lou, { keptId: (await aPair(context)).criteriaId, reason: "CALENDRIER" });
  await keepSearch(context, lou, searchFromParameters("criteria", new URLSearchParams("q=fournil")).filters);

  const host = await aHost(context);
  const meetup = await aMeetup(context, host);
  const reached = { email, contactName: name };
  const speaker = await aGuest(context, meetup, { organisationId: structureId, ...reached });
  const visitor = await aGuest(context, await aMeetup(context, host), { side: "visitor", ...reached, name });
  const yes = {
    answer: "yes",
    companions: "1",
    companionNames: `Ana, sœur de ${name}`,
    accessNeeds: "Un fauteuil",
  };
  for (const { secret } of [speaker, visitor])
    expect(await answerInvitation(context, secret, answerForm.parse(yes))).toMatchObject({
      value: "accepted",
    });
  await keepFeedback(db, speaker.id, { useful: 4, prepared: 3, again: 4, comment: "Beau pain." });
  return { pair, lou, name, introductionId, own: own.value, shared: shared.value, meetup, speaker, visitor };
}

const said = async (table: string, where: ReturnType<typeof sql>) =>
  context.db.execute<Record<string, unknown>>(sql`select * from ${sql.raw(table)} where ${where}`);

test("what is taken away holds what one wrote, kept, set aside, and answered; not the words of the other side", async () => {
  const { pair, lou } = await somebodyBusy();
  const told = await exportAccount(context, lou);
  expect(told).toMatchObject({
    introductionMessages: [
      { text: "Bonjour, voici le fournil." },
      { text: expect.stringMatching(/^Écrivez-moi/) },
    ],
    introductionActs: [{ act: "propose" }],
    shortlists: [
      { name: "Ma liste à moi", shared: false },
      { name: "Celle de tous", shared: true },
    ],
    shortlistItems: [{ note: "Note intime" }, { note: null }],
    setAsides: [{ reason: "CALENDRIER" }],
    savedSearches: [{ address: "q=fournil" }],
  });
  expect(told.meetupInvitations).toHaveLength(2);
  expect(told.meetupInvitations).toContainEqual(
    expect.objectContaining({ status: "accepted", accessNeeds: "Un fauteuil", comment: "Beau pain." }),
  );
  const text = JSON.stringify(told);
  expect(text).not.toContain("Parole de Sacha");
  expect(text).not.toContain(pair.sacha.email);
  expect(text).not.toMatch(/digest|secret/i);
});

describe("erasing somebody who wrote, kept and was invited", () => {
  test("leaves their name and address nowhere; the other side keeps its thread, the host its seats", async () => {
    const { db } = context;
    const { lou, name, introductionId, own, shared, meetup, speaker, visitor, pair } = await somebodyBusy();
    const held = await tablesThatHold(db, name);
    expect(held).toEqual(
      expect.arrayContaining([
        "accounts.name",
        "meetup_guests.name",
        "meetup_guests.contact_name",
        "meetup_guests.companion_names",
        "introductions.organisation_contact",
      ]),
    );
    expect(await eraseAccount(context, lou, { password: PASSWORD, address: "127.0.0.1" })).toMatchObject({
      ok: true,
    });
    for (const trace of [name, lou.email, lou.accountId]) expect(await tablesThatHold(db, trace)).toEqual([]);

    expect(await said("shortlists", sql`id in (${own}, ${shared})`)).toMatchObject([
      { id: shared, kept_by: null },
    ]);
    expect(
      await said("saved_searches", sql`address = 'q=fournil' and account_id = ${lou.accountId}`),
    ).toHaveLength(0);
    const messages = await messagesOf(db, introductionId, 9);
    expect(messages.map(({ side, by, text }) => [side, by, text])).toEqual([
      ["organisation", null, "Bonjour, voici le fournil."],
      ["organisation", null, "Écrivez-moi : …"],
      ["financer", pair.sacha.name, "Parole de Sacha."],
    ]);
    // Nobody speaks for the structure any more: its seat is free, like the visitor's.
    expect(await findGuest(db, { meetupId: meetup.id, guestId: speaker.id })).toMatchObject({
      status: "withdrawn",
      companions: 0,
      email: null,
      accessNeeds: null,
    });
    expect(await said("meetup_guests", sql`id = ${visitor.id}`)).toMatchObject([
      { name: "Une personne", status: "withdrawn", email: null },
    ]);
    expect(await said("meetup_links", sql`guest_id in (${speaker.id}, ${visitor.id})`)).toHaveLength(0);
    expect(await said("meetup_feedback", sql`guest_id = ${speaker.id}`)).toHaveLength(1);
  });

  test("passes the invitation on to whoever speaks for the structure next, and keeps its seat", async () => {
    const { db, newId } = context;
    const { lou, meetup, speaker } = await somebodyBusy();
    const sam = await aMember(context, { name: "Sam", organisation: { name: newId() } });
    const { structureId } = lou.active;
    await addMembership(db, {
      id: newId(),
      accountId: sam.accountId,
      kind: "organisation",
      structureId,
      role: "responsable",
    });
    expect(await eraseAccount(context, lou, { password: PASSWORD, address: "127.0.0.1" })).toMatchObject({
      ok: true,
    });
    expect(await findGuest(db, { meetupId: meetup.id, guestId: speaker.id })).toMatchObject({
      status: "accepted",
      companions: 1,
      companionNames: null,
      contactName: "Sam",
      email: sam.email,
    });
  });
});

describe("what is kept for a time only", () => {
  const forget = (day: string) => forgetWhatHasEnded({ ...context, clock: stoppedClock(`${day}T09:00:00Z`) });

  test("access needs go a month after the meetup; who came, three years after; sums still count them", async () => {
    const { meetup, speaker, visitor } = await somebodyBusy();
    const guest = () => findGuest(context.db, { meetupId: meetup.id, guestId: speaker.id });
    await forget("2027-01-05");
    expect(await guest()).toMatchObject({ accessNeeds: "Un fauteuil" });
    await forget("2027-01-09");
    expect(await guest()).toMatchObject({
      accessNeeds: null,
      contactName: expect.stringContaining("Louison"),
    });
    await forget("2029-12-07");
    expect(await guest()).toMatchObject({ contactName: expect.stringContaining("Louison") });
    await forget("2029-12-10");
    expect(await guest()).toMatchObject({ contactName: null, email: null, status: "accepted" });
    expect(await said("meetup_guests", sql`id = ${visitor.id}`)).toMatchObject([{ name: "Une personne" }]);
  });

  test("the words of an introduction go three years after the last of them; how it ended stays", async () => {
    const { introductionId } = await somebodyBusy();
    const quiet = await somebodyBusy();
    await context.db.execute(
      sql`update introduction_messages set at = '2028-01-01T09:00:00Z' where introduction_id = ${introductionId} and side = 'financer'`,
    );
    await forget("2029-11-23");
    expect(await messagesOf(context.db, quiet.introductionId, 9)).toHaveLength(3);
    await forget("2029-11-26");
    expect(await messagesOf(context.db, quiet.introductionId, 9)).toEqual([]);
    expect(await messagesOf(context.db, introductionId, 9)).toHaveLength(3);
    expect(await said("introductions", sql`id = ${quiet.introductionId}`)).toMatchObject([
      { status: "accepted", organisation_contact: null },
    ]);
    const events = await said("introduction_events", sql`introduction_id = ${quiet.introductionId}`);
    expect(events.map(({ by_account }) => by_account)).toEqual([null, null]);
  });
});

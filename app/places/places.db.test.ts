import { beforeAll, expect, test } from "vitest";
import { acceptWithNewAccount } from "#app/accounts/accept-invitation.server.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { useDatabase } from "#db/testing/database.ts";
import { openingsOf } from "#db/places/openings.ts";
import { findPlace, listPlaces, listProposedPlaces } from "#db/places/places.ts";
import { membershipsOf } from "#db/accounts/memberships.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { anOperator } from "#seeds/builders/member.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, secretFor } from "#seeds/builders/mailbox.ts";
import { addOpening, removeOpening } from "./change-openings.server.ts";
import { changePlace } from "./change-place.server.ts";
import { acceptCharter, reviewPlace } from "./open-place.server.ts";
import { placeForm, proposalForm } from "./place-form.ts";
import { proposePlace } from "./propose-place.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
beforeAll(() => {
  context = aContext(database().db);
});

const PROPOSAL = {
  name: "La Grange aux Idées",
  type: "FERME",
  commune: "Die",
  capacity: "40",
  access: "yes",
  hostEmail: "hote@grange.example",
};

const propose = (changes: object = {}) =>
  proposePlace(context, proposalForm.parse({ ...PROPOSAL, ...changes }), context.newId());

async function host(): Promise<ActorOf<"place">> {
  const [place] = await listProposedPlaces(context.db);
  const active = { id: "m", kind: "place", structureId: place!.id, structureName: place!.name } as const;
  return { active: { ...active, role: "responsable" } } as ActorOf<"place">;
}

test("somebody proposes a place; its host confirms by mail, accepts the charter, and it opens", async () => {
  expect(await propose()).toEqual({ ok: true, value: null });
  expect(await listPlaces(context.db)).toEqual([]);
  await deliver(context);
  const secret = secretFor(context, "hote@grange.example");
  const joined = await acceptWithNewAccount(context, { secret, name: "Maud", password: "un mot de passe" });
  if (!joined.ok) throw new Error(joined.error.kind);
  const [membership] = await membershipsOf(context.db, joined.value.accountId);
  expect(membership).toMatchObject({ kind: "place", role: "responsable", structureName: PROPOSAL.name });
  const actor = await host();
  expect(await acceptCharter(context, actor, { name: "Maud, hôte" })).toMatchObject({ ok: true });
  const [opened] = await listPlaces(context.db);
  expect(opened).toMatchObject({ status: "open", commune: "26113", charter: { name: "Maud, hôte" } });
});

test("an operator opens a proposed place once, or sets it aside, each a line of the journal; the charter stays to be accepted", async () => {
  const operator = await anOperator(context, "Aïcha");
  const journal = async (subjectId: string) =>
    (await listAdministrationActs(context.db, { subjectId }, { page: 1, size: 9 })).acts;
  await propose({ name: "La Halle", hostEmail: "halle@exemple.org" });
  const [halle] = await listProposedPlaces(context.db);
  const opening = { placeId: halle!.id, act: "open" } as const;
  const answers = await Promise.all([1, 2, 3].map(() => reviewPlace(context, operator, opening)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findPlace(context.db, halle!.id)).toMatchObject({ status: "open", charter: null });
  expect(await journal(halle!.id)).toMatchObject([
    { act: "place-opened", by: "Aïcha", subject: "place", title: "La Halle" },
  ]);
  await propose({ name: "Le Quai", hostEmail: "quai@exemple.org" });
  const [quai] = await listProposedPlaces(context.db);
  await reviewPlace(context, operator, { placeId: quai!.id, act: "set-aside" });
  expect(await findPlace(context.db, quai!.id)).toMatchObject({ status: "closed" });
  expect(await journal(quai!.id)).toMatchObject([{ act: "place-set-aside", by: "Aïcha" }]);
});

test("a commune that cannot be found or told from others is asked again", async () => {
  expect(await propose({ commune: "Nulle-Part-sur-Rien", hostEmail: "a@b.example" })).toMatchObject({
    error: { kind: "commune-unknown" },
  });
  expect(await propose({ commune: "Saint-Denis", hostEmail: "a@b.example" })).toMatchObject({
    error: { kind: "commune-ambiguous" },
  });
});

test("of two hosts who change the sheet at once, the second is told", async () => {
  await propose({ name: "La Cour", hostEmail: "cour@exemple.org" });
  const actor = await host();
  const sheet = placeForm.parse({
    ...PROPOSAL,
    version: "1",
    leadDays: "7",
    hearingLoop: "yes",
    rooms: [
      { name: "La cour", capacity: "30" },
      { name: "", capacity: "" },
    ],
  });
  const answers = await Promise.all([changePlace(context, actor, sheet), changePlace(context, actor, sheet)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findPlace(context.db, actor.active.structureId)).toMatchObject({
    hearingLoop: true,
    leadDays: 7,
    rooms: [{ name: "La cour", capacity: 30 }],
    version: 2,
  });
});

test("openings are one's own, and the same twice is once", async () => {
  const actor = await host();
  const opening = { kind: "once", on: "2026-12-01", startsAt: "09:00", endsAt: "12:00" } as const;
  await addOpening(context, actor, opening);
  await addOpening(context, actor, opening);
  const [kept, ...more] = await openingsOf(context.db, actor.active.structureId);
  expect(more).toEqual([]);
  const other = { active: { ...actor.active, structureId: "ailleurs" } } as ActorOf<"place">;
  await removeOpening(context, other, kept!.id);
  expect(await openingsOf(context.db, actor.active.structureId)).toHaveLength(1);
  await removeOpening(context, actor, kept!.id);
  expect(await openingsOf(context.db, actor.active.structureId)).toEqual([]);
});

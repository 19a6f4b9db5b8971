import { sql } from "drizzle-orm";
import { importExchange } from "#app/exchange/import-exchange.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addAccount } from "#db/accounts/accounts.ts";
import { addInvitation } from "#db/accounts/invitations.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import type { StructureRef } from "#db/accounts/structure-ref.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { addFinancer, listFinancers } from "#db/financers/financers.ts";
import { addNotification } from "#db/notifications/notifications.ts";
import { addIntroduction, changeIntroduction } from "#db/introductions/write-introduction.ts";
import { emptyDraft } from "#domain/needs/need-draft.ts";
import { addOrganisation } from "#db/organisations/organisations.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { addGuests } from "#db/meetups/guests.ts";
import { addMeetup } from "#db/meetups/meetups.ts";
import { keepPlace } from "#db/places/places.ts";
import { addImport } from "#db/imports/imports.ts";
import { addReport } from "#db/reports/reports.ts";
import { addShortlist } from "#db/shortlists/shortlists.ts";
import type { Party } from "#domain/accounts/permissions.ts";
import { type MembershipRole, STRUCTURE_KINDS, type StructureKind } from "#domain/accounts/role.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";

/** A structure, with a member and an invitation that acts can be tried on. */
export type TriedStructure = {
  id: string;
  memberId: string;
  invitationId: string;
  /** A published need, of organisations alone. */
  needId: string;
  /** An open programme, of financers alone. */
  programmeId: string;
  /** A shared list, of organisations and financers. */
  shortlistId: string;
  /** A meetup to which invitations have gone, of places alone. */
  meetupId: string;
  /** An introduction that was accepted; of organisations and financers. */
  introductionId: string;
  /** Its invitation to a meetup; of organisations and financers. */
  guestId: string;
};

/** Two structures of each kind, one's own and another's, and something published by others. */
export type World = {
  structures: Record<StructureKind, Record<"own" | "other", TriedStructure>>;
  needId: string;
  programmeId: string;
  publicFinancerId: string;
  publicOrganisationId: string;
  publicPlaceId: string;
  proposedPlaceId: string;
  publicMeetupId: string;
  /** A need whose text waits for an operator. */
  waitingNeedId: string;
  /** A report that waits for an answer. */
  reportId: string;
  /** A file that an operator brought. */
  importId: string;
};

export async function makeWorld(context: Context): Promise<World> {
  const [need, programme] = [aNeed(), aCriteria()];
  await importExchange(context, { needs: [need], criteria: [programme] });
  const { financers } = await listFinancers(context.db, {}, { page: 1, size: 1 });
  const structures = {} as World["structures"];
  for (const kind of STRUCTURE_KINDS) {
    structures[kind] = {
      own: await tryStructure(context, kind),
      other: await tryStructure(context, kind),
    };
  }
  for (const side of ["own", "other"] as const) {
    const { organisation, financer } = structures;
    const introductionId = await introduce(context, organisation[side], financer[side]);
    organisation[side].introductionId = introductionId;
    financer[side].introductionId = introductionId;
    const { meetupId } = structures.place[side];
    for (const kind of ["organisation", "financer"] as const)
      await inviteStructure(context, meetupId, kind, structures[kind][side]);
  }
  return {
    structures,
    needId: need.id,
    programmeId: programme.id,
    publicFinancerId: financers[0]!.id,
    publicOrganisationId: structures.organisation.own.id,
    publicPlaceId: structures.place.own.id,
    proposedPlaceId: await proposePlace(context),
    publicMeetupId: await announceMeetup(context, structures.place.own.id, "public"),
    waitingNeedId: await holdNeed(context),
    reportId: await reportNeed(context, need.id),
    importId: await bringFile(context),
  };
}

/** An account that is this party, and a member of one's own structure if that party is one. Null: a visitor has none. */
export async function makeAccount(context: Context, world: World, party: Party): Promise<string | null> {
  if (party === "visitor") return null;
  const id = await openAccount(context, { operator: party === "operator", saver: party === "saver" });
  const [kind, role] = party.split(":") as [StructureKind, MembershipRole | undefined];
  if (role) {
    const structureId = world.structures[kind].own.id;
    await addMembership(context.db, { id: context.newId(), accountId: id, kind, structureId, role });
  }
  return id;
}

async function openAccount(
  { db, newId, clock }: Context,
  { operator = false, saver = false },
): Promise<string> {
  const id = newId();
  const emailVerifiedAt = clock.now().toISOString();
  const account = { id, email: `${id}@exemple.org`, name: "Lou", passwordHash: "-", emailVerifiedAt };
  await addAccount(db, { ...account, operator, saver });
  return id;
}

/** A notification of this account; gives its id. */
export async function addTriedNotification(
  { db, newId, clock }: Context,
  accountId: string,
): Promise<string> {
  const [id, at] = [newId(), clock.now().toISOString()];
  const said = { event: "mail-refused", topic: "account", payload: {}, key: id } as const;
  await addNotification(db, { id, accountId, structure: null, ...said, at, onSite: true, mailWaits: false });
  return id;
}

async function tryStructure(context: Context, kind: StructureKind): Promise<TriedStructure> {
  const { db, newId } = context;
  const [id, memberId, invitationId] = [newId(), newId(), newId()];
  const [needId, programmeId] = [newId(), newId()];
  let meetupId = newId();
  const structure: StructureRef = { kind, structureId: id };
  if (kind === "organisation") {
    await addOrganisation(db, { id, name: "La Meunerie", legalForm: "SCIC", headquarters: "26113" });
    await publishNeed(context, { needId, organisationId: id });
  } else if (kind === "financer") {
    await addFinancer(db, { id, name: "Fonds du Val", type: "FONDATION" });
    await openProgramme(context, { programmeId, financerId: id });
  } else {
    await keepPlace(db, { ...PLACE, id, status: "open" });
    meetupId = await announceMeetup(context, id, "professional");
  }
  const responsable = await openAccount(context, {});
  await addMembership(db, { id: newId(), accountId: responsable, ...structure, role: "responsable" });
  const accountId = await openAccount(context, {});
  await addMembership(db, { id: memberId, accountId, ...structure, role: "lecture" });
  const invitation = { id: invitationId, email: `${invitationId}@exemple.org`, role: "membre" as const };
  const expiresAt = "2027-01-01T00:00:00Z";
  await addInvitation(db, { ...invitation, ...structure, invitedBy: responsable, expiresAt });
  const shortlistId = newId();
  if (kind !== "place") {
    const list = {
      id: shortlistId,
      name: "À voir",
      shared: true,
      addedAt: context.clock.now().toISOString(),
    };
    await addShortlist(db, { side: kind, structureId: id, accountId }, list);
  }
  const [introductionId, guestId] = [newId(), newId()];
  return {
    id,
    memberId,
    invitationId,
    needId,
    programmeId,
    shortlistId,
    meetupId,
    introductionId,
    guestId,
  };
}

async function introduce(
  { db, newId, clock }: Context,
  organisation: TriedStructure,
  financer: TriedStructure,
): Promise<string> {
  const [id, at] = [newId(), clock.now().toISOString()];
  await addIntroduction(db, {
    id,
    needId: organisation.needId,
    organisationId: organisation.id,
    criteriaId: financer.programmeId,
    financerId: financer.id,
    proposedBy: "organisation",
    proposedAt: at,
    needThen: emptyDraft(),
  });
  await changeIntroduction(db, { id, version: 1 }, { status: "accepted", statusAt: at, acceptedAt: at });
  return id;
}

async function inviteStructure(
  { db, clock }: Context,
  meetupId: string,
  side: "organisation" | "financer",
  { id, guestId }: TriedStructure,
): Promise<void> {
  const of = side === "organisation" ? { organisationId: id } : { financerId: id };
  const invitedAt = clock.now().toISOString();
  await addGuests(db, [
    { id: guestId, meetupId, side, name: "Lou et les siens", status: "invited", invitedAt, ...of },
  ]);
}

const PLACE = {
  name: "La Grange",
  type: "FERME",
  commune: "26113",
  capacity: 40,
  access: "yes",
  presentation: null,
} as const;

async function proposePlace({ db, newId }: Context): Promise<string> {
  const id = newId();
  await keepPlace(db, { ...PLACE, id });
  return id;
}

async function announceMeetup(
  { db, newId }: Context,
  placeId: string,
  audience: "professional" | "public",
): Promise<string> {
  const id = newId();
  await addMeetup(db, {
    id,
    placeId,
    format: "FORUM",
    audience,
    title: "Rencontre du Val",
    presentation: null,
    status: "invited",
    startsAt: "2027-02-02T09:00:00Z",
    zone: "Europe/Paris",
    slots: 4,
    slotMinutes: 15,
    pauseMinutes: 3,
    tables: 4,
    seats: 12,
    theme: null,
    radiusKm: 60,
    remoteLink: null,
    answerHours: 48,
  });
  return id;
}

async function holdNeed({ db, newId }: Context): Promise<string> {
  const need = aNeed({ id: newId(), story: "Un placement sans risque." });
  await keepNeed(db, { need, status: "in-review", publishedAt: null, expiresOn: null }, newId);
  return need.id;
}

async function bringFile({ db, newId, clock }: Context): Promise<string> {
  const id = newId();
  const addedAt = clock.now().toISOString();
  await addImport(db, { id, kind: "needs", fileName: "needs.jsonl", byAccount: null, addedAt });
  return id;
}

async function reportNeed({ db, newId, clock }: Context, subjectId: string): Promise<string> {
  const id = newId();
  const said = {
    title: "Un besoin",
    reason: "false",
    explanation: "Le toit a été refait l’an dernier.",
  } as const;
  const receivedAt = clock.now().toISOString();
  await addReport(db, { id, subject: "need", subjectId, ...said, replyTo: null, follows: null, receivedAt });
  return id;
}

async function publishNeed(
  { db, newId, clock }: Context,
  { needId, organisationId }: { needId: string; organisationId: string },
): Promise<void> {
  const publishedAt = clock.now().toISOString();
  const need = aNeed({ id: needId });
  await keepNeed(db, { need, status: "published", publishedAt, expiresOn: "2027-06-01" }, newId);
  await db.execute(sql`update needs set organisation_id = ${organisationId} where id = ${needId}`);
}

async function openProgramme(
  { db, newId, clock }: Context,
  { programmeId, financerId }: { programmeId: string; financerId: string },
): Promise<void> {
  const publishedAt = clock.now().toISOString();
  await keepCriteria(db, { criteria: aCriteria({ id: programmeId }), status: "open", publishedAt }, newId);
  await db.execute(sql`update criteria set financer_id = ${financerId} where id = ${programmeId}`);
}

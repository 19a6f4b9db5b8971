import type { Context } from "#app/platform/context.ts";
import { addFinancer } from "#db/financers/financers.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { keepOrganisation } from "#db/organisations/organisations.ts";
import { accounts } from "#db/schema/accounts.ts";
import type { Actor, ActorOf } from "#domain/accounts/actor.ts";
import type { MembershipRole } from "#domain/accounts/role.ts";
import type { NeedOrganisation } from "#domain/needs/need.ts";
import { aNeed } from "./need.ts";

/** A member of an organisation, for tests: the organisation, the account and the membership are made, and who acts is given. */
export async function aMember(
  { db, newId }: Context,
  {
    name = "Lou",
    role = "responsable",
    organisation = {},
  }: { name?: string; role?: MembershipRole; organisation?: Partial<NeedOrganisation> } = {},
): Promise<ActorOf<"organisation">> {
  const shown = { ...aNeed().organisation, ...organisation };
  const structureId = await keepOrganisation(db, shown, newId);
  const [accountId, id] = [newId(), newId()];
  const email = `${accountId}@exemple.org`;
  await db.insert(accounts).values({ id: accountId, email, name, passwordHash: "-" });
  await addMembership(db, { id, accountId, role, kind: "organisation", structureId });
  return {
    accountId,
    email,
    name,
    operator: false,
    saver: false,
    memberships: [],
    active: { id, kind: "organisation", structureId, structureName: shown.name, role },
    sessionId: "-",
  };
}

/** Somebody who saves, member of nothing. */
export async function aSaver({ db, newId }: Context, name: string): Promise<Actor> {
  const accountId = newId();
  const email = `${accountId}@exemple.org`;
  await db.insert(accounts).values({ id: accountId, email, name, saver: true, passwordHash: "-" });
  return {
    accountId,
    email,
    name,
    operator: false,
    saver: true,
    memberships: [],
    active: null,
    sessionId: "-",
  };
}

/** Somebody who keeps the site. */
export async function anOperator({ db, newId }: Context, name: string): Promise<Actor> {
  const accountId = newId();
  const email = `${accountId}@exemple.org`;
  await db.insert(accounts).values({ id: accountId, email, name, operator: true, passwordHash: "-" });
  return {
    accountId,
    email,
    name,
    operator: true,
    saver: false,
    memberships: [],
    active: null,
    sessionId: "-",
  };
}

/** A member of a financer, new or there already (`of`, its id), not checked by anyone. */
export async function aFinancerMember(
  { db, newId }: Context,
  { name = "Lou", role = "responsable", of }: { name?: string; role?: MembershipRole; of?: string } = {},
): Promise<ActorOf<"financer">> {
  const structureId = of ?? newId();
  const structureName = "Fonds du Val";
  if (!of) await addFinancer(db, { id: structureId, name: structureName, type: "FONDATION" });
  const [accountId, id] = [newId(), newId()];
  const email = `${accountId}@exemple.org`;
  await db.insert(accounts).values({ id: accountId, email, name, passwordHash: "-" });
  await addMembership(db, { id, accountId, role, kind: "financer", structureId });
  return {
    accountId,
    email,
    name,
    operator: false,
    saver: false,
    memberships: [],
    active: { id, kind: "financer", structureId, structureName, role },
    sessionId: "-",
  };
}

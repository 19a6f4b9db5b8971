import type { Context } from "#app/platform/context.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { findCriteriaFinancer } from "#db/criteria/read-criteria.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { accounts } from "#db/schema/accounts.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { MembershipRole } from "#domain/accounts/role.ts";
import type { ContactPolicy } from "#domain/criteria/status.ts";
import { aCriteria } from "./criteria.ts";
import { aMember } from "./member.ts";
import { aNeed } from "./need.ts";

/** A member of the financer whose programme this is, for tests. */
export async function aFinancerMember(
  { db, newId }: Context,
  {
    criteriaId,
    name = "Sacha",
    role = "responsable",
  }: { criteriaId: string; name?: string; role?: MembershipRole },
): Promise<ActorOf<"financer">> {
  const structureId = (await findCriteriaFinancer(db, criteriaId))!;
  const [accountId, id] = [newId(), newId()];
  const email = `${accountId}@exemple.org`;
  await db.insert(accounts).values({ id: accountId, email, name, passwordHash: "-" });
  await addMembership(db, { id, accountId, role, kind: "financer", structureId });
  const active = { id, kind: "financer" as const, structureId, structureName: "Fondation d'Essai", role };
  return { accountId, email, name, operator: false, saver: false, memberships: [], active, sessionId: "-" };
}

export type Pair = {
  needId: string;
  criteriaId: string;
  lou: ActorOf<"organisation">;
  sacha: ActorOf<"financer">;
};

/** A published need and an open programme of a verified financer that correspond, with a member of each side; of structures of their own. */
export async function aPair(
  context: Context,
  { verified = true, contactPolicy = "open" }: { verified?: boolean; contactPolicy?: ContactPolicy } = {},
): Promise<Pair> {
  const { db, newId, clock } = context;
  const [needId, criteriaId] = [newId(), newId()];
  const publishedAt = clock.now().toISOString();
  const organisation = { name: `Le Fournil ${needId}` };
  const need = aNeed({ id: needId, organisation });
  await keepNeed(db, { need, status: "published", publishedAt, expiresOn: "2027-11-24" }, newId);
  const criteria = aCriteria({ id: criteriaId, financer: { name: `Fondation ${criteriaId}` } });
  const financer = verified ? { verifiedAt: publishedAt } : {};
  await keepCriteria(db, { criteria, status: "open", publishedAt, contactPolicy, financer }, newId);
  const lou = await aMember(context, { organisation });
  const sacha = await aFinancerMember(context, { criteriaId });
  return { needId, criteriaId, lou, sacha };
}

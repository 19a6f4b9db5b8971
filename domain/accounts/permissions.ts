import type { Actor } from "./actor.ts";
import { MEMBERSHIP_ROLES, type MembershipRole, STRUCTURE_KINDS, type StructureKind } from "./role.ts";

/** Someone as permissions see them: nobody known, somebody signed in, a saver, an operator, a member of the structure they act for. */
export type Party = "visitor" | "account" | "saver" | "operator" | `${StructureKind}:${MembershipRole}`;

export const PARTIES: readonly Party[] = [
  "visitor",
  "account",
  "saver",
  "operator",
  ...STRUCTURE_KINDS.flatMap((kind) => MEMBERSHIP_ROLES.map((role) => `${kind}:${role}` as const)),
];

const everyMember = (kind: StructureKind): Party[] =>
  MEMBERSHIP_ROLES.map((role) => `${kind}:${role}` as const);
const whoActs = (kind: StructureKind): Party[] => [`${kind}:responsable`, `${kind}:membre`];
const whoAnswers = (kind: StructureKind): Party[] => [`${kind}:responsable`];
const ofAnyKind = (parties: (kind: StructureKind) => Party[]): Party[] => STRUCTURE_KINDS.flatMap(parties);

/**
 * Every act that needs more than being here, and who may do it. Read by guards and by buttons alike: what is shown is what
 * is allowed. A member's permission is for the structure it acts for, never for another.
 */
export const PERMISSIONS = {
  "manage-own-account": ["account"],
  "add-structure": ["account"],

  "read-members": ofAnyKind(everyMember),
  "leave-structure": ofAnyKind(everyMember),
  "manage-members": ofAnyKind(whoAnswers),

  "read-own-organisation": everyMember("organisation"),
  "edit-organisation": whoActs("organisation"),
  "read-own-needs": everyMember("organisation"),
  "edit-need": whoActs("organisation"),
  "publish-need": whoActs("organisation"),

  "read-own-financer": everyMember("financer"),
  "edit-financer": whoActs("financer"),
  "read-own-programmes": everyMember("financer"),
  "edit-programme": whoActs("financer"),
  "publish-programme": whoActs("financer"),

  "read-introductions": [...everyMember("organisation"), ...everyMember("financer")],
  "act-on-introductions": [...whoActs("organisation"), ...whoActs("financer")],
  "answer-invitations": [...whoActs("organisation"), ...whoActs("financer")],
  "read-shortlists": [...everyMember("organisation"), ...everyMember("financer")],
  "keep-shortlists": [...whoActs("organisation"), ...whoActs("financer")],

  "read-own-place": everyMember("place"),
  "edit-place": whoActs("place"),
  "host-meetups": whoActs("place"),

  "keep-intention": ["saver"],

  "moderate-texts": ["operator"],
  "verify-financers": ["operator"],
  "verify-qualities": ["operator"],
  "import-exchange": ["operator"],
  "review-places": ["operator"],
  "answer-reports": ["operator"],
  "read-balances": ["operator"],
  "read-journal": ["operator"],
} as const satisfies Record<string, readonly Party[]>;

export type Permission = keyof typeof PERMISSIONS;

/** As whom somebody asks; null: a visitor. An operator is not a member of everything: it acts for a structure only as its member. */
export function partiesOf(actor: Pick<Actor, "operator" | "saver" | "active"> | null): Party[] {
  if (!actor) return ["visitor"];
  const parties: Party[] = ["account"];
  if (actor.saver) parties.push("saver");
  if (actor.operator) parties.push("operator");
  if (actor.active) parties.push(`${actor.active.kind}:${actor.active.role}`);
  return parties;
}

/** May this actor do that, in the name of the structure it acts for? */
export function may(
  actor: Pick<Actor, "operator" | "saver" | "active"> | null,
  permission: Permission,
): boolean {
  const allowed: readonly Party[] = PERMISSIONS[permission];
  return partiesOf(actor).some((party) => allowed.includes(party));
}

import type { MembershipRole, StructureKind } from "./role.ts";

/** What an account may do for one structure. */
export type Membership = {
  id: string;
  kind: StructureKind;
  structureId: string;
  structureName: string;
  role: MembershipRole;
};

/** Who asks: an account with a verified address and an open session, and in whose name it acts at present. */
export type Actor = {
  accountId: string;
  email: string;
  name: string;
  operator: boolean;
  /** Has, or wants, an intention of its own. */
  saver: boolean;
  memberships: Membership[];
  /** Chosen by the switch and kept with the session; the first one until a choice is made; null without membership. */
  active: Membership | null;
  /** Not the secret of the cookie: its digest. */
  sessionId: string;
};

/** An actor that acts in the name of a structure of this kind. */
export type ActorOf<Kind extends StructureKind> = Actor & { active: Membership & { kind: Kind } };

/** A member of one of the two sides that look for each other, and are introduced: nobody else is. */
export type SideActor = ActorOf<"organisation"> | ActorOf<"financer">;

export const isOfASide = (actor: Actor | null): actor is SideActor =>
  actor?.active?.kind === "organisation" || actor?.active?.kind === "financer";

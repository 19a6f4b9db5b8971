/** What a member may do for a structure: answer for it, act for it, read. */
export const MEMBERSHIP_ROLES = ["responsable", "membre", "lecture"] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

export const ROLE_LABELS: Record<MembershipRole, string> = {
  responsable: "Responsable",
  membre: "Membre",
  lecture: "Lecture seule",
};

/** Each role in one line, for whoever gives it. */
export const ROLE_SENTENCES: Record<MembershipRole, string> = {
  responsable: "Écrit, publie, invite et retire des collègues.",
  membre: "Écrit et publie au nom de la structure.",
  lecture: "Lit tout ce que la structure voit, sans rien changer.",
};

/** What one can be a member of. */
export const STRUCTURE_KINDS = ["organisation", "financer", "place"] as const;
export type StructureKind = (typeof STRUCTURE_KINDS)[number];

export const STRUCTURE_KIND_LABELS: Record<StructureKind, string> = {
  organisation: "Organisation",
  financer: "Financeur",
  place: "Lieu",
};

/** What a member may do for a structure: answer for it, act for it, read. */
export const MEMBERSHIP_ROLES = ["responsable", "membre", "lecture"] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

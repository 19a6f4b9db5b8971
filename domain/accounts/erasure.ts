import type { StructureKind } from "./role.ts";

/**
 * What becomes of a structure when one of its members erases their account: it goes on with the others; somebody must first
 * answer for it; or nobody is left, and it withdraws what it shows.
 */
export type StructureFate = "goes-on" | "needs-responsable" | "withdraws";
export type StructureLeft = { kind: StructureKind; structureId: string; name: string; fate: StructureFate };

/** Its members' roles, with the one who leaves among them. */
export function fateOf(
  members: readonly { accountId: string; role: string }[],
  leaving: string,
): StructureFate {
  const others = members.filter(({ accountId }) => accountId !== leaving);
  if (others.length === 0) return "withdraws";
  const own = members.find(({ accountId }) => accountId === leaving);
  const answered = own?.role !== "responsable" || others.some(({ role }) => role === "responsable");
  return answered ? "goes-on" : "needs-responsable";
}

/** An account that nobody uses is announced after so many months, and erased after so many, never sooner than so many days after it was told. Source: domaine, §4.3. */
export const INACTIVE_TOLD_MONTHS = 23;
export const INACTIVE_ERASED_MONTHS = 24;
export const INACTIVE_TOLD_BEFORE_DAYS = 28;

import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";

/**
 * What a structure no longer wants to be shown: out of its rankings until it is taken back. The reason is a code of the
 * vocabulary; only sums of it are ever published (domaine, § 4.5, 24).
 */
export type SetAside = {
  keptId: string;
  reason: RefusalReason;
  at: string;
  /** A member's name; null: somebody who has left. */
  by: string | null;
};

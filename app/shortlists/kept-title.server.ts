import type { Queryable } from "#db/client.ts";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { KEPT_BY_SIDE, type KeptKind, type ShortlistSide } from "#domain/shortlists/shortlist.ts";

/** The title of a published need or programme; null when it is published no more. */
export async function keptTitle(db: Queryable, side: ShortlistSide, keptId: string): Promise<string | null> {
  if (KEPT_BY_SIDE[side] === "need") return (await findOpenNeed(db, keptId))?.need.title ?? null;
  return (await findOpenCriteria(db, keptId))?.criteria.title ?? null;
}

/** What it is called once it is published no more. */
export const NO_LONGER_PUBLISHED: Record<KeptKind, string> = {
  need: "Un besoin qui n’est plus publié",
  criteria: "Un programme qui n’est plus publié",
};

import { eq, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { KeptKind, ShortlistSide } from "#domain/shortlists/shortlist.ts";

/** The structure that keeps: an organisation keeps programmes, a financer keeps needs. */
export type SideRef = { side: ShortlistSide; structureId: string };

type SideColumns = { organisationId: AnyPgColumn; financerId: AnyPgColumn };

/** That the row is of this structure. */
export const ofSide = (columns: SideColumns, { side, structureId }: SideRef): SQL =>
  eq(side === "organisation" ? columns.organisationId : columns.financerId, structureId);

export const sideValues = ({ side, structureId }: SideRef) => ({
  organisationId: side === "organisation" ? structureId : null,
  financerId: side === "financer" ? structureId : null,
});

export const keptValues = (kind: KeptKind, id: string) => ({
  needId: kind === "need" ? id : null,
  criteriaId: kind === "criteria" ? id : null,
});

/** The id that one of the two columns holds. */
export function keptIdOf({
  needId,
  criteriaId,
}: {
  needId: string | null;
  criteriaId: string | null;
}): string {
  const id = needId ?? criteriaId;
  if (!id) throw new Error("a check keeps one of the two filled");
  return id;
}

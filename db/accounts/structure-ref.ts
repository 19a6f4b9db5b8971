import type { StructureKind } from "#domain/accounts/role.ts";

/** The structure that a membership or an invitation is of. */
export type StructureRef = { kind: StructureKind; structureId: string };

type Columns = { organisationId: string | null; financerId: string | null; placeId: string | null };

/** The three columns that name a structure, of which one is filled. */
export const structureValues = ({ kind, structureId }: StructureRef): Columns => ({
  organisationId: kind === "organisation" ? structureId : null,
  financerId: kind === "financer" ? structureId : null,
  placeId: kind === "place" ? structureId : null,
});

/** The structure that the three columns name. */
export function kindOfColumns({ organisationId, financerId, placeId }: Columns): StructureRef {
  const structureId = organisationId ?? financerId ?? placeId;
  if (!structureId) throw new Error("a check keeps one of the three filled");
  return { kind: organisationId ? "organisation" : financerId ? "financer" : "place", structureId };
}

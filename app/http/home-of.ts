import type { StructureKind } from "#domain/accounts/role.ts";
import { paths } from "./paths.ts";

/** Where a member of each kind of structure begins. */
const HOMES: Record<StructureKind, string> = {
  organisation: paths.ownOrganisation(),
  financer: paths.ownFinancer(),
  place: paths.ownPlace(),
};

export const homeOf = (kind: StructureKind): string => HOMES[kind];

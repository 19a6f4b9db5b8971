import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { financers } from "#db/schema/financers.ts";
import { organisations } from "#db/schema/organisations.ts";
import { places } from "#db/schema/places.ts";
import type { StructureKind } from "#domain/accounts/role.ts";
import type { StructureRef } from "./structure-ref.ts";

const TABLES = { organisation: organisations, financer: financers, place: places };

/** A structure of exactly this name, if there is one. */
export async function findStructureByName(
  db: Queryable,
  kind: StructureKind,
  name: string,
): Promise<StructureRef | null> {
  const table = TABLES[kind];
  const [row] = await db.select({ id: table.id }).from(table).where(eq(table.name, name)).limit(1);
  return row ? { kind, structureId: row.id } : null;
}

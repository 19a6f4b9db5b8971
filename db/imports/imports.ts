import { and, count, desc, eq, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { imports } from "#db/schema/imports.ts";
import type { ImportKind, ImportStatus, LineCounts, LineOutcome } from "#domain/exchange/import.ts";
import { importLines } from "#db/schema/imports.ts";

/** A file that was brought, and how far it has come. Instants are ISO 8601. */
export type ImportRecord = {
  id: string;
  kind: ImportKind;
  fileName: string;
  status: ImportStatus;
  /** An operator's name; null: their account is gone. */
  by: string | null;
  addedAt: string;
  lines: number;
  doneLines: number;
  appliedAt: string | null;
  undoneAt: string | null;
  comparedAgain: number;
};

type Brought = Pick<ImportRecord, "id" | "kind" | "fileName" | "addedAt"> & { byAccount: string | null };

/** Begins an import: its lines follow. */
export async function addImport(db: Queryable, brought: Brought): Promise<void> {
  await db.insert(imports).values({ ...brought, status: "checking", lines: 0 });
}

const select = (db: Queryable) => {
  const { id, kind, fileName, status, addedAt, lines, doneLines } = imports;
  const { appliedAt, undoneAt, comparedAgain } = imports;
  return db
    .select({
      id,
      kind,
      fileName,
      status,
      addedAt,
      lines,
      doneLines,
      appliedAt,
      undoneAt,
      comparedAgain,
      by: accounts.name,
    })
    .from(imports)
    .leftJoin(accounts, eq(accounts.id, imports.byAccount));
};

export async function findImport(db: Queryable, id: string): Promise<ImportRecord | null> {
  const [row] = await select(db).where(eq(imports.id, id));
  return (row as ImportRecord | undefined) ?? null;
}

/** The last files that were brought, the latest first. */
export async function listImports(db: Queryable, most: number): Promise<ImportRecord[]> {
  const rows = await select(db).orderBy(desc(imports.addedAt), desc(imports.id)).limit(most);
  return rows as ImportRecord[];
}

type Moved = Partial<Pick<ImportRecord, "appliedAt" | "undoneAt" | "lines">> & { comparedAgain?: boolean };

/** Moves an import on if it still is where it was seen; false when someone moved it first. */
export async function moveImport(
  db: Queryable,
  id: string,
  { from, to, comparedAgain, ...set }: { from: ImportStatus; to: ImportStatus } & Moved,
): Promise<boolean> {
  const again = comparedAgain ? { comparedAgain: sql`${imports.comparedAgain} + 1` } : {};
  const rows = await db
    .update(imports)
    .set({ status: to, doneLines: 0, ...set, ...again })
    .where(and(eq(imports.id, id), eq(imports.status, from)))
    .returning({ id: imports.id });
  return rows.length === 1;
}

/** How many lines the work under way has done. */
export async function setDoneLines(db: Queryable, id: string, doneLines: number): Promise<void> {
  await db.update(imports).set({ doneLines }).where(eq(imports.id, id));
}

/** How many lines come, or came, to what. */
export async function countLines(db: Queryable, importId: string): Promise<LineCounts> {
  const rows = await db
    .select({ outcome: importLines.outcome, of: count() })
    .from(importLines)
    .where(eq(importLines.importId, importId))
    .groupBy(importLines.outcome);
  const of = (outcome: LineOutcome) => rows.find((row) => row.outcome === outcome)?.of ?? 0;
  return { added: of("added"), changed: of("changed"), same: of("same"), refused: of("refused") };
}

/** Lines of files that were brought before this instant are forgotten; that they were brought is not. */
export async function forgetLines(db: Queryable, before: string): Promise<void> {
  await db
    .delete(importLines)
    .where(sql`${importLines.importId} in (select id from imports where ${lt(imports.addedAt, before)})`);
}

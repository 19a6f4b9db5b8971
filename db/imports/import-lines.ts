import { and, asc, count, eq, gt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { importLines } from "#db/schema/imports.ts";
import type { NumberedLine } from "#domain/exchange/lines.ts";
import type { ImportLine, LineOutcome } from "#domain/exchange/import.ts";

/** Keeps lines as they came. Postgres holds no NUL: another control character takes its place, which JSON refuses as well. */
export async function addLines(
  db: Queryable,
  importId: string,
  lines: readonly NumberedLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ number, line }) => ({
    importId,
    number,
    line: line.replaceAll("\u0000", "\u0001"),
  }));
  await db.insert(importLines).values(rows);
}

/** The next lines after this number, in their order. */
export async function linesAfter(
  db: Queryable,
  importId: string,
  { after, most, outcome }: { after: number; most: number; outcome?: readonly LineOutcome[] },
): Promise<(NumberedLine & { outcome: LineOutcome | null })[]> {
  const { number, line } = importLines;
  const rows = await db
    .select({ number, line, outcome: importLines.outcome })
    .from(importLines)
    .where(
      and(
        eq(importLines.importId, importId),
        gt(number, after),
        outcome && sql`${importLines.outcome} = any(${sql.param([...outcome])}::text[])`,
      ),
    )
    .orderBy(asc(number))
    .limit(most);
  return rows as (NumberedLine & { outcome: LineOutcome | null })[];
}

/** Keeps what was found of these lines. */
export async function setFound(
  db: Queryable,
  importId: string,
  found: readonly (ImportLine & { versionBefore: number | null })[],
): Promise<void> {
  const rows = JSON.stringify(
    found.map(({ number, objectId, outcome, faults, changes, versionBefore }) => ({
      number,
      object_id: objectId,
      outcome,
      faults,
      changes,
      version_before: versionBefore,
    })),
  );
  await db.execute(sql`
    update import_lines line
    set object_id = found.object_id, outcome = found.outcome, faults = found.faults, changes = found.changes,
      version_before = found.version_before, version_after = null, before = null
    from jsonb_to_recordset(${rows}::jsonb) as found(
      number int, object_id text, outcome text, faults jsonb, changes jsonb, version_before int)
    where line.import_id = ${importId} and line.number = found.number`);
}

/** A page of the lines that come to this, counted from 1, and how many there are in all. */
export async function listLines(
  db: Queryable,
  importId: string,
  outcome: LineOutcome,
  { page, size }: { page: number; size: number },
): Promise<{ lines: ImportLine[]; total: number }> {
  const where = and(eq(importLines.importId, importId), eq(importLines.outcome, outcome));
  const [counted] = await db.select({ total: count() }).from(importLines).where(where);
  const { number, objectId, faults, changes } = importLines;
  const rows = await db
    .select({ number, objectId, outcome: importLines.outcome, faults, changes })
    .from(importLines)
    .where(where)
    .orderBy(asc(number))
    .limit(size)
    .offset((page - 1) * size);
  return { lines: rows as ImportLine[], total: counted?.total ?? 0 };
}

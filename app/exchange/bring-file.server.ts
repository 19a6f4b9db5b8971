import { addJob } from "#db/jobs/add-job.ts";
import { addImport, moveImport } from "#db/imports/imports.ts";
import { addLines } from "#db/imports/import-lines.ts";
import type { Context } from "#app/platform/context.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { type ImportKind, MOST_LINES } from "#domain/exchange/import.ts";
import { type NumberedLine, numberLines } from "#domain/exchange/lines.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type BringProblem = { kind: "file-empty" } | { kind: "too-many-lines" };

/** Lines that are kept at once. */
const PIECE = 500;

/**
 * Keeps the lines of a file that an operator brought, as they came, and has them read: nothing else changes until the operator
 * has seen what would. All the lines or none. Gives the import's id.
 */
export async function bringFile(
  { db, clock, newId }: Context,
  { accountId }: Actor,
  { kind, fileName, pieces }: { kind: ImportKind; fileName: string; pieces: AsyncIterable<string> },
): Promise<Result<string, BringProblem>> {
  const id = newId();
  const problem = await db
    .transaction(async (tx): Promise<BringProblem | null> => {
      const addedAt = clock.now().toISOString();
      await addImport(tx, { id, kind, fileName: tidyName(fileName), byAccount: accountId, addedAt });
      let lines = 0;
      for await (const piece of inPieces(numberLines(pieces))) {
        lines += piece.length;
        if (lines > MOST_LINES) throw new Refused({ kind: "too-many-lines" });
        await addLines(tx, id, piece);
      }
      if (lines === 0) throw new Refused({ kind: "file-empty" });
      await moveImport(tx, id, { from: "checking", to: "checking", lines });
      await addJob(tx, "check-import", { importId: id }, { key: `check-import ${id}` });
      return null;
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return error.problem;
      throw error;
    });
  return problem ? refused(problem) : done(id);
}

/** Takes the transaction back. */
class Refused extends Error {
  constructor(readonly problem: BringProblem) {
    super(problem.kind);
  }
}

async function* inPieces(lines: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedLine[]> {
  let piece: NumberedLine[] = [];
  for await (const line of lines) {
    piece.push(line);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** The name as the browser gives it, of a length that a page can show. */
const tidyName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cs}]/gu, "")
    .split(/[/\\]/)
    .at(-1)!
    .slice(0, 120) || "fichier";

import { recordAct } from "#app/administration/record-act.server.ts";
import { tellEverythingChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { isStillUsed } from "#db/imports/still-used.ts";
import { holdExchange } from "#db/imports/hold-exchange.ts";
import { findImport, moveImport } from "#db/imports/imports.ts";
import { changedSince, restoreBefore } from "#db/imports/imported-objects.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { UNDO_IMPORT_FOR_MS } from "#domain/exchange/import.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { KINDS } from "./kinds.server.ts";

export type UndoImportProblem =
  | { kind: "import-not-found" }
  | { kind: "too-late-to-undo" }
  /** Some of what it wrote is no longer as it left it: which, the first ones, and how many. */
  | { kind: "changed-since"; ids: string[]; total: number }
  /** Something else here already leans on what it added. */
  | { kind: "still-used" };

/**
 * Takes an import back within the hour: everything says again what it said before, exactly, or nothing changes at all. Refused
 * when something that it wrote was changed since: what people did meanwhile is not undone with it.
 */
export async function undoImport(
  context: Context,
  operator: Actor,
  importId: string,
): Promise<Result<null, UndoImportProblem>> {
  const { db, clock } = context;
  try {
    return await db.transaction(async (tx) => {
      await holdExchange(tx);
      const found = await findImport(tx, importId);
      if (!found) return refused({ kind: "import-not-found" });
      const { status, appliedAt, kind, fileName } = found;
      const age = appliedAt ? clock.now().getTime() - Date.parse(appliedAt) : Infinity;
      if (status !== "applied" || age >= UNDO_IMPORT_FOR_MS) return refused({ kind: "too-late-to-undo" });
      const changed = await changedSince(tx, kind, importId);
      if (changed.total > 0) return refused({ kind: "changed-since", ...changed });
      await restoreBefore(tx, kind, importId);
      await KINDS[kind].tidy(tx);
      await tellEverythingChanged(tx);
      await recordAct(context, tx, operator, {
        act: "import-undone",
        subject: "import",
        subjectId: importId,
        title: fileName,
      });
      const undoneAt = clock.now().toISOString();
      await moveImport(tx, importId, { from: "applied", to: "undone", undoneAt });
      return done(null);
    });
  } catch (error) {
    if (isStillUsed(error)) return refused({ kind: "still-used" });
    throw error;
  }
}

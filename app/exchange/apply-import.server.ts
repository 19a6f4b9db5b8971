import { recordAct } from "#app/administration/record-act.server.ts";
import { tellEverythingChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { holdExchange } from "#db/imports/hold-exchange.ts";
import { addJob } from "#db/jobs/add-job.ts";
import { countLines, findImport, type ImportRecord, moveImport, setDoneLines } from "#db/imports/imports.ts";
import { linesAfter } from "#db/imports/import-lines.ts";
import { holdUnchanged, keepBefore, keepVersions } from "#db/imports/imported-objects.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { Queryable } from "#db/client.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { KINDS } from "./kinds.server.ts";

const PIECE = 100;

export type ConfirmProblem = { kind: "import-not-found" } | { kind: "not-to-confirm" };

/** An operator has read what would change, and wants it: the worker does it. Twice, or two operators at once: once. */
export async function confirmImport(
  { db }: Context,
  { accountId }: Actor,
  importId: string,
): Promise<Result<null, ConfirmProblem>> {
  return db.transaction(async (tx) => {
    if (!(await findImport(tx, importId))) return refused({ kind: "import-not-found" });
    if (!(await moveImport(tx, importId, { from: "checked", to: "applying" })))
      return refused({ kind: "not-to-confirm" });
    const payload = { importId, accountId };
    await addJob(tx, "apply-import", payload, { key: `apply-import ${importId}` });
    return done(null);
  });
}

/** An operator does not want it. */
export async function dropImport({ db }: Context, importId: string): Promise<Result<null, ConfirmProblem>> {
  const dropped = await moveImport(db, importId, { from: "checked", to: "dropped" });
  return dropped ? done(null) : refused({ kind: "not-to-confirm" });
}

/**
 * Writes what a confirmed import changes, all of it or nothing, one import after the other. When something that it was set
 * against has changed since, it writes nothing and is compared again: an operator confirms what they have read.
 */
export async function applyImport(
  context: Context,
  { importId, accountId }: { importId: string; accountId: string },
): Promise<void> {
  const { db } = context;
  await db.transaction(async (tx) => {
    await holdExchange(tx);
    const found = await findImport(tx, importId);
    if (found?.status !== "applying") return;
    if (!(await holdUnchanged(tx, found.kind, importId))) {
      await moveImport(tx, importId, { from: "applying", to: "checking", comparedAgain: true });
      await addJob(tx, "check-import", { importId }, { key: `check-import ${importId}` });
      return;
    }
    await write(context, tx, found);
    await tellEverythingChanged(tx);
    const { added, changed } = await countLines(tx, importId);
    await recordAct(
      context,
      tx,
      { accountId },
      {
        act: "exchange-imported",
        subject: "import",
        subjectId: importId,
        title: found.fileName,
        note: `${added} ajoutés, ${changed} modifiés.`,
      },
    );
    await moveImport(tx, importId, {
      from: "applying",
      to: "applied",
      appliedAt: context.clock.now().toISOString(),
    });
  });
}

/** Progress is told outside the transaction: whoever waits sees it come. */
async function write(context: Context, tx: Queryable, { id, kind }: ImportRecord): Promise<void> {
  await keepBefore(tx, kind, id);
  let [after, doneLines] = [0, 0];
  for (;;) {
    const outcome = ["added", "changed"] as const;
    const lines = await linesAfter(tx, id, { after, most: PIECE, outcome });
    if (lines.length === 0) break;
    for (const { line } of lines) {
      const read = KINDS[kind].read(line);
      if (!read.ok) throw new Error("a line that was read is read again");
      await KINDS[kind].keep(context, tx, read.value);
    }
    after = lines.at(-1)!.number;
    doneLines += lines.length;
    await setDoneLines(context.db, id, doneLines);
  }
  await keepVersions(tx, kind, id);
  await KINDS[kind].tidy(tx);
}

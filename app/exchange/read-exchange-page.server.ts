import { z } from "zod";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { problem } from "#app/http/problem.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { countLines, findImport, type ImportRecord, listImports } from "#db/imports/imports.ts";
import { listLines } from "#db/imports/import-lines.ts";
import { type LineOutcome, UNDO_IMPORT_FOR_MS } from "#domain/exchange/import.ts";

const SIZE = 50;
const LISTS = { refusees: "refused", modifiees: "changed", ajoutees: "added" } as const;
export type LineList = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as [LineList, ...LineList[]];
const query = z.object({ voir: z.enum(NAMES).optional().catch(undefined), page: pageNumber });

/** The last files that were brought. */
export async function readExchangesPage({ db }: Context) {
  return { imports: (await listImports(db, 20)).map(tellImport) };
}

/** A file that was brought: how far it has come, what each of its lines would do or did. Throws a problem when there is none. */
export async function readExchangePage({ db, clock }: Context, request: Request, importId: string) {
  const found = await findImport(db, importId);
  if (!found) throw problem("import-not-found");
  const asked = readQuery(request, query);
  const counts = await countLines(db, importId);
  const shown = asked.voir ?? NAMES.find((name) => counts[LISTS[name]] > 0) ?? "refusees";
  const outcome: LineOutcome = LISTS[shown];
  const read = found.status !== "checking" && found.status !== "applying";
  const { lines, total } = read
    ? await listLines(db, importId, outcome, { page: asked.page, size: SIZE })
    : { lines: [], total: 0 };
  const age = found.appliedAt ? clock.now().getTime() - Date.parse(found.appliedAt) : Infinity;
  return {
    ...tellImport(found),
    counts,
    toDo: found.status === "applying" ? counts.added + counts.changed : found.lines,
    doneLines: found.doneLines,
    comparedAgain: found.comparedAgain > 0,
    mayUndo: found.status === "applied" && age < UNDO_IMPORT_FOR_MS,
    undoUntil: found.appliedAt
      ? tellInstant(new Date(Date.parse(found.appliedAt) + UNDO_IMPORT_FOR_MS).toISOString())
      : null,
    shown,
    page: asked.page,
    pages: Math.max(1, Math.ceil(total / SIZE)),
    lines: lines.map(({ number, objectId, faults, changes }) => ({
      number,
      objectId,
      faults: faults.map(({ field, message }) => ({ field, message: typeset(message) })),
      changes: changes.map(({ field, before, after }) => ({
        field,
        before: shorten(before),
        after: shorten(after),
      })),
    })),
  };
}

export const tellImport = ({ id, kind, fileName, status, by, addedAt, lines }: ImportRecord) => ({
  id,
  kind,
  fileName,
  status,
  lineCount: lines,
  when: tellInstant(addedAt),
  by: by ?? "un compte effacé",
});

const LONGEST = 160;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

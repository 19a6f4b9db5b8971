import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { findImport, moveImport, setDoneLines } from "#db/imports/imports.ts";
import { linesAfter, setFound } from "#db/imports/import-lines.ts";
import { keptByMembers } from "#db/imports/imported-objects.ts";
import { compareObjects } from "#domain/exchange/compare.ts";
import type { Fault, LineRead } from "#domain/exchange/faults.ts";
import type { ImportKind, ImportLine } from "#domain/exchange/import.ts";
import type { NumberedLine } from "#domain/exchange/lines.ts";
import { KINDS } from "./kinds.server.ts";

const PIECE = 250;

/**
 * Reads every line of a file that was brought: its faults, or what it would change of what is here. Nothing else is written.
 * An identifier names one object of a file, and an object whose owner has members is changed by them alone.
 */
export async function checkImport({ db }: Context, importId: string): Promise<void> {
  const found = await findImport(db, importId);
  if (found?.status !== "checking") return;
  const seen = new Map<string, number>();
  let [after, doneLines] = [0, 0];
  for (;;) {
    const lines = await linesAfter(db, importId, { after, most: PIECE });
    if (lines.length === 0) break;
    await setFound(db, importId, await readAll(db, found.kind, { lines, seen }));
    after = lines.at(-1)!.number;
    doneLines += lines.length;
    await setDoneLines(db, importId, doneLines);
  }
  await moveImport(db, importId, { from: "checking", to: "checked" });
}

type Found = ImportLine & { versionBefore: number | null };
type Read = { number: number; read: LineRead<{ id: string }> };

async function readAll(
  db: Queryable,
  kind: ImportKind,
  { lines, seen }: { lines: readonly NumberedLine[]; seen: Map<string, number> },
): Promise<Found[]> {
  const all = lines.map(({ number, line }): Read => ({ number, read: readOnce(kind, line, number, seen) }));
  const ids = all.flatMap(({ read }) => (read.ok ? [read.value.id] : []));
  const [here, members] = [await KINDS[kind].find(db, ids), await keptByMembers(db, kind, ids)];
  const byId = new Map(here.map((one) => [one.object.id, one]));
  return all.map(({ number, read }): Found => {
    if (!read.ok) return refusedLine(number, null, read.faults);
    const { id } = read.value;
    const before = byId.get(id);
    if (!before) return { ...line(number, id, "added"), versionBefore: null };
    const changes = compareObjects(before.object, read.value);
    if (changes.length === 0) return { ...line(number, id, "same"), versionBefore: before.version };
    if (members.has(id)) return refusedLine(number, id, [{ field: "id", message: MEMBERS_CHANGE_IT }]);
    return { ...line(number, id, "changed"), changes, versionBefore: before.version };
  });
}

const MEMBERS_CHANGE_IT =
  "il est tenu par les membres de sa structure : eux seuls le changent, depuis leur page";

function readOnce(
  kind: ImportKind,
  line: string,
  number: number,
  seen: Map<string, number>,
): LineRead<{ id: string }> {
  const read = KINDS[kind].read(line);
  if (!read.ok) return read;
  const { id } = read.value;
  const first = seen.get(id);
  seen.set(id, first ?? number);
  if (first === undefined) return read;
  return {
    ok: false,
    faults: [{ field: "id", message: `l'identifiant « ${id} » figure déjà à la ligne ${first}` }],
  };
}

const line = (number: number, objectId: string, outcome: "added" | "changed" | "same") => ({
  number,
  objectId,
  outcome,
  faults: [],
  changes: [],
});

const refusedLine = (number: number, objectId: string | null, faults: Fault[]): Found => ({
  number,
  objectId,
  outcome: "refused",
  // What a fault quotes of the file may be what Postgres cannot hold.
  faults: faults.map((fault) => ({ ...fault, message: fault.message.replace(/[\p{Cc}\p{Cs}]/gu, "\uFFFD") })),
  changes: [],
  versionBefore: null,
});

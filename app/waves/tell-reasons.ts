import { typeset } from "#app/ui/french-typography.ts";
import { explain, explainLine, type ReaderLevel } from "#domain/matching/explain.ts";
import type { Pairing } from "#domain/matching/pairing.ts";
import type { Side } from "#domain/matching/weights.ts";

/** The strongest reasons of a pairing for a reader of this side, a line each, at their level: what a mail says of it. */
export const tellReasons = (pairing: Pairing, reader: { side: Side; level: ReaderLevel }): string[] =>
  explain(pairing, reader.side).strongest.map((line) => typeset(explainLine(line, reader)));

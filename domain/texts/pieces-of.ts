import { foldText } from "./fold.ts";
import { type RuledPiece, ruledPieces } from "./polarity.ts";
import { segmentsOf } from "./segments.ts";

/** A segment of a text in its writer's own words, and its pieces as they are held. */
export type RuledSegment = { segment: string; pieces: readonly RuledPiece[] };

/** A text is read for its concepts, then for its words: the last few are kept, and cut once. */
const KEPT = 8;
const lastRead = new Map<string, readonly RuledSegment[]>();

/** Cuts a text into segments, and each into pieces that one polarity rules. */
export function piecesOf(text: string): readonly RuledSegment[] {
  const known = lastRead.get(text);
  if (known) return known;
  const read = segmentsOf(text).map((segment) => ({ segment, pieces: ruledPieces(foldText(segment)) }));
  const [oldest] = lastRead.keys();
  if (lastRead.size >= KEPT && oldest !== undefined) lastRead.delete(oldest);
  lastRead.set(text, read);
  return read;
}

import { conceptsIn } from "./concepts-in.ts";
import { foldText } from "./fold.ts";
import { isAgainst, type RuledPiece, ruledPieces, turnOf, type Voice } from "./polarity.ts";
import { segmentsOf } from "./segments.ts";

/** A segment of a text in its writer's own words, and its pieces as they are held. */
export type RuledSegment = { segment: string; pieces: readonly RuledPiece[] };

/** A text is read for its concepts, then for its words: the last few are kept, and cut once. */
const KEPT = 8;
const lastRead = new Map<string, readonly RuledSegment[]>();

/** Cuts a text into segments, and each into pieces that one polarity rules. */
export function piecesOf(text: string, voice: Voice): readonly RuledSegment[] {
  const key = `${voice} ${text}`;
  const known = lastRead.get(key);
  if (known) return known;
  const ruled = segmentsOf(text).map((segment) => ({
    segment,
    pieces: ruledPieces(foldText(segment), voice),
  }));
  const read = carriedBack(ruled, voice);
  const [oldest] = lastRead.keys();
  if (lastRead.size >= KEPT && oldest !== undefined) lastRead.delete(oldest);
  lastRead.set(key, read);
  return read;
}

/** « Nous y venons à reculons », « là, on ne vote pas », « alors nous sommes superflus »: said of what was just named. */
const LOOKS_BACK =
  /^la,|(?<![a-z])(?:y|a le|a la|a les|(?:nous|on|n')en|cela|ca|alors|c'est|ces|cette|ceux-la|celles-la|ceux-ci|celles-ci|dessus|devenus?)(?![a-z])/;
/** A longer one tells something of its own. */
const LONGEST_LOOK_BACK = 70;

/**
 * A turn that rules no concept of its own is of what was named just before, when that is still neither wished for nor not:
 * « Une date de sortie, un acquéreur espéré : nous passerons notre tour. »
 */
function carriedBack(segments: readonly RuledSegment[], voice: Voice): RuledSegment[] {
  const carried = segments.map(({ segment, pieces }) => ({ segment, pieces: [...pieces] }));
  for (const [index, { pieces }] of carried.entries()) {
    for (const [place, piece] of pieces.entries()) {
      const { text, polarity } = piece;
      if (!isOwnTurn(piece, voice) || text.length > LONGEST_LOOK_BACK || conceptsIn(text).size > 0) continue;
      const before = place > 0 ? pieces.slice(0, place) : (carried[index - 1]?.pieces ?? []);
      const closed = place > 0 || /[;:]$/.test(carried[index - 1]?.segment ?? "");
      if (!closed && !LOOKS_BACK.test(text)) continue;
      if (!before.every((one) => one.polarity === "mentioned")) continue;
      for (const [rank, one] of before.entries()) before[rank] = { ...one, polarity };
      if (place > 0) pieces.splice(0, place, ...before);
      else if (carried[index - 1]) carried[index - 1]!.pieces = before;
    }
  }
  return carried;
}

/** Does the piece itself say how it is held, other than by a negation of its own or a comparison? */
function isOwnTurn({ text, polarity, unless, lesser }: RuledPiece, voice: Voice): boolean {
  if (voice === "organisation") return polarity === "required";
  return isAgainst(polarity) ? unless === undefined && !lesser : turnOf(text, voice) !== null;
}

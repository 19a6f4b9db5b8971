import { synonymsOf } from "./synonyms.ts";
import { isWithin, tellingWords, typosAllowed, wordsIn } from "./words.ts";

/** A text in pieces; what was looked for is marked. Data, never HTML: whoever shows it escapes it. */
export type Piece = { text: string; marked: boolean };

/** Longest extract, in characters. */
const LONGEST_EXTRACT = 220;

/** French endings that do not change what a word is about; what is left must keep some letters. */
const ENDING = /(?:ements?|ations?|euses?|eurs?|eres?|ers?|ees?|es|e|s|x)$/;
const stem = (word: string): string => {
  const bare = word.replace(ENDING, "");
  return bare.length >= 3 ? bare : word;
};

type Sought = { word: string; begins: boolean; typos: number };

/** What is to be marked: the words typed, the last one as a beginning too, and the single words that may stand for them. */
function soughtIn(typed: string): Sought[] {
  const words = tellingWords(typed);
  return words.flatMap((word, rank) => [
    { word, begins: rank === words.length - 1, typos: typosAllowed(word) },
    ...synonymsOf(word)
      .filter((other) => !other.includes(" "))
      .map((other) => ({ word: other, begins: false, typos: 0 })),
  ]);
}

function isSought(word: string, sought: readonly Sought[]): boolean {
  return sought.some(
    (one) =>
      one.word === word ||
      stem(one.word) === stem(word) ||
      (one.begins && word.startsWith(one.word)) ||
      (one.typos > 0 && isWithin(one.word, word, one.typos)),
  );
}

/** The text with the words that were typed marked, as both engines find them: accents, endings, a wrong letter aside. */
export function highlight(text: string, typed: string): Piece[] {
  return piecesOf(text, soughtIn(typed));
}

function piecesOf(text: string, sought: readonly Sought[]): Piece[] {
  if (sought.length === 0) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  let shown = 0;
  for (const { word, start, end } of wordsIn(text)) {
    if (!isSought(word, sought)) continue;
    if (start > shown) pieces.push({ text: text.slice(shown, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    shown = end;
  }
  if (shown < text.length) pieces.push({ text: text.slice(shown), marked: false });
  return pieces;
}

export const isMarked = (pieces: readonly Piece[]): boolean => pieces.some(({ marked }) => marked);

/** The sentence of a longer text that holds most of the words typed, cut to a line or two; null when none does. */
export function extract(text: string, typed: string): Piece[] | null {
  const sought = soughtIn(typed);
  if (sought.length === 0) return null;
  let best: { pieces: Piece[]; marks: number } | null = null;
  for (const sentence of text.split(/(?<=[.!?…])\s+|\n+/u)) {
    const pieces = piecesOf(sentence, sought);
    const marks = pieces.filter(({ marked }) => marked).length;
    if (marks > (best?.marks ?? 0)) best = { pieces, marks };
  }
  return best && around(best.pieces);
}

/** The pieces around the first mark, cut at words' ends. */
function around(pieces: Piece[]): Piece[] {
  const total = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= LONGEST_EXTRACT) return pieces;
  const first = pieces.findIndex(({ marked }) => marked);
  const before = pieces[first - 1]?.text ?? "";
  const kept =
    before.length > 60
      ? [{ text: `…${before.slice(-60).replace(/^\S*/u, "")}`, marked: false }]
      : pieces.slice(0, first);
  let room = LONGEST_EXTRACT - kept.reduce((sum, { text }) => sum + text.length, 0);
  for (const piece of pieces.slice(first)) {
    if (piece.text.length <= room) kept.push(piece);
    else {
      kept.push({ text: `${piece.text.slice(0, room).replace(/\S*$/u, "")}…`, marked: false });
      return kept;
    }
    room -= piece.text.length;
  }
  return kept;
}

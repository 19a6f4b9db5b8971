import type { MarkedText } from "./shown.ts";

/** A text with what was looked for marked: pieces of text, so that nothing in them is ever read as HTML. */
export function Marked({ text }: { text: MarkedText }) {
  return text.map((piece, rank) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name, and are never moved
    piece.marked ? <mark key={rank}>{piece.text}</mark> : <span key={rank}>{piece.text}</span>,
  );
}

import { blockedPromises, type BlockedKind } from "#domain/needs/blocked-promises.ts";

/** A piece of a text; `kinds` says what was found in it, none where nothing was. */
export type Piece = { text: string; kinds: BlockedKind[] };

/** A text cut where its blocked promises begin and end: the pieces, put together again, are the text. */
export function markPassages(text: string): Piece[] {
  const kinds = new Map<string, BlockedKind[]>();
  for (const { kind, sentence } of blockedPromises([text]))
    kinds.set(sentence, [...(kinds.get(sentence) ?? []), kind]);
  const pieces: Piece[] = [];
  let rest = text;
  for (const [sentence, found] of kinds) {
    const at = rest.indexOf(sentence);
    if (at < 0) continue;
    if (at > 0) pieces.push({ text: rest.slice(0, at), kinds: [] });
    pieces.push({ text: sentence, kinds: found });
    rest = rest.slice(at + sentence.length);
  }
  return rest === "" ? pieces : [...pieces, { text: rest, kinds: [] }];
}

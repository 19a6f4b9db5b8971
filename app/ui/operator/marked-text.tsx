import { typeset } from "#app/ui/french-typography.ts";
import { markPassages } from "#domain/moderation/mark-passages.ts";
import { blockedKindLabel } from "#domain/needs/blocked-promises.ts";
import { frenchList } from "#domain/vocabulary/french.ts";

/** A text as its author wrote it, its blocked promises marked, each with what is the matter with it. */
export function MarkedText({ text }: { text: string }) {
  return (
    <p className="whitespace-pre-line">
      {markPassages(text).map(({ text: piece, kinds }, rank) =>
        kinds.length === 0 ? (
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never change places
          <span key={rank}>{typeset(piece)}</span>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <mark key={rank} className="passage">
            {typeset(piece)}
            <span className="byline"> [{typeset(frenchList(kinds.map(blockedKindLabel)))}]</span>
          </mark>
        ),
      )}
    </p>
  );
}

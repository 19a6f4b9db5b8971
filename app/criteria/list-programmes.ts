import { foldText } from "#domain/texts/fold.ts";
import type { ProgrammeBrief } from "#app/ui/programme-brief.tsx";

/** So many programmes of one financer stand on a page; up to so many, nothing is searched nor turned. */
export const PROGRAMMES_A_PAGE = 12;

/** As a reader orders titles: the second call before the tenth. */
export const byTitle = new Intl.Collator("fr", { numeric: true }).compare;

/** A page of the programmes of one financer that say every one of these words, in title, themes, means or area. */
export function listProgrammes<Item>(
  items: readonly Item[],
  { q, page: asked }: { q: string; page: number },
  briefOf: (item: Item) => ProgrammeBrief,
) {
  const words = foldText(q).split(/\s+/).filter(Boolean);
  const found = items.filter((item) => {
    const { title, themes, means, area } = briefOf(item);
    const said = foldText([title, themes, means, area].join(" "));
    return words.every((word) => said.includes(word));
  });
  const pages = Math.max(1, Math.ceil(found.length / PROGRAMMES_A_PAGE));
  const page = Math.min(asked, pages);
  return {
    q,
    page,
    pages,
    found: found.length,
    total: items.length,
    shown: found.slice((page - 1) * PROGRAMMES_A_PAGE, page * PROGRAMMES_A_PAGE),
  };
}

const NARROW = "\u202f";
const PLAIN = "\u00a0";

/**
 * The apostrophe and the no-break spaces that French typography wants, in a text written with plain ones: narrow before
 * ; ! ?, plain before : and inside « », before a unit. Adds no space that the author did not put. Source: Lexique des règles
 * typographiques en usage à l'Imprimerie nationale.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=[\p{L}\d«])/gu, "’")
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ (:|»)/g, `${PLAIN}$1`)
    .replace(/« /g, `«${PLAIN}`)
    .replace(/(\d) (€|%|k€|M€|Md€|km|h\b)/g, `$1${PLAIN}$2`);
}

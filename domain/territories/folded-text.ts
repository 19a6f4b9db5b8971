/**
 * A place name as it is compared: without accents, capitals, hyphens or apostrophes, "St" and "Ste" written out, "11e", "11ème", "1er"
 * as bare numbers. "L'Haÿ-les-Roses" gives `l hay les roses`, "St-Étienne" gives `saint etienne`.
 */
export function foldPlaceName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .replaceAll(/\bst\b/g, "saint")
    .replaceAll(/\bste\b/g, "sainte")
    .replaceAll(/\b(\d+)(er|e|eme|ieme)\b/g, "$1")
    .trim();
}

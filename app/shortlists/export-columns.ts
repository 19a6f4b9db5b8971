import type { KeptBrief } from "./kept-briefs.server.ts";

/** The columns of an export, by the names that its address uses. */
export const EXPORT_COLUMNS = {
  titre: "Titre",
  qui: "Qui",
  theme: "Thème ou type",
  montant: "Montant",
  moyens: "Moyens",
  territoire: "Territoire",
  statut: "Statut",
  note: "Note",
  adresse: "Adresse",
} as const;
export type ExportColumn = keyof typeof EXPORT_COLUMNS;

/** Those of a list. */
export const LIST_COLUMNS = Object.keys(EXPORT_COLUMNS) as ExportColumn[];
/** Those of a search: what it finds has neither a status nor a note. */
export const SEARCH_COLUMNS = [
  "titre",
  "qui",
  "theme",
  "montant",
  "moyens",
  "territoire",
  "adresse",
] as const;

/** The chosen columns, in the order of all; none chosen, or none known: all of them. */
export function chosenColumns<Column extends ExportColumn>(
  names: readonly string[],
  all: readonly Column[],
): Column[] {
  const chosen = all.filter((name) => names.includes(name));
  return chosen.length > 0 ? chosen : [...all];
}

/** What every export says of a need or a programme; `address` is its whole address. */
export const briefCells = (
  brief: KeptBrief,
  address: string,
): Record<(typeof SEARCH_COLUMNS)[number], string> => ({
  titre: brief.title,
  qui: brief.who,
  theme: brief.kicker,
  montant: brief.amount,
  moyens: brief.means,
  territoire: brief.where,
  adresse: address,
});

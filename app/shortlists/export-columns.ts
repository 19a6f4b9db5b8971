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

const isColumn = (name: string): name is ExportColumn => Object.hasOwn(EXPORT_COLUMNS, name);

/** The chosen columns, in the order above; none chosen, or none known: all of them. */
export function chosenColumns(names: readonly string[]): ExportColumn[] {
  const all = Object.keys(EXPORT_COLUMNS).filter(isColumn);
  const chosen = all.filter((name) => names.includes(name));
  return chosen.length > 0 ? chosen : all;
}

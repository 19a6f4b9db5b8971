const TIME = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  hour: "numeric",
  minute: "2-digit",
});
const DAY = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", day: "numeric", month: "long" });

/** An instant as a sentence names it, in Paris: « le 24 novembre à 10:05 ». */
export const tellInstant = (instant: string): string => {
  const date = new Date(instant);
  return `le ${DAY.format(date).replace(/^1 /, "1er ")} à ${TIME.format(date)}`;
};

/**
 * Where what is being written stands: nothing yet, a draft, changes that nobody sees yet, or just what is published.
 * `published`: has it already been sent to be published?
 */
export function tellWritten(saved: {
  savedAt: string | null;
  savedBy: string | null;
  published: boolean;
}): string {
  const told = tellSaved(saved);
  if (!saved.published) return told ?? "Rien n’est enregistré pour le moment.";
  return told
    ? `${told} Ces changements ne sont pas encore publiés.`
    : "Tel qu’il est publié : rien n’a changé depuis.";
}

/** When a draft was saved last, and by whom; null: never. */
export const tellSaved = ({
  savedAt,
  savedBy,
}: {
  savedAt: string | null;
  savedBy: string | null;
}): string | null => savedAt && `Enregistré ${tellInstant(savedAt)}${savedBy ? ` par ${savedBy}` : ""}.`;

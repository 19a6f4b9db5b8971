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

/** When a draft was saved last, and by whom; null: never. */
export const tellSaved = ({
  savedAt,
  savedBy,
}: {
  savedAt: string | null;
  savedBy: string | null;
}): string | null => savedAt && `Enregistré ${tellInstant(savedAt)}${savedBy ? ` par ${savedBy}` : ""}.`;

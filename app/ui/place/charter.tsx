import { CHARTER } from "#domain/places/place.ts";
import { typeset } from "../french-typography.ts";

/** The charter, article by article. */
export function Charter() {
  return (
    <ol className="prose list-decimal pl-5">
      {CHARTER.articles.map((article) => (
        <li key={article}>{typeset(article)}</li>
      ))}
    </ol>
  );
}

/** The one sentence that every public meetup recalls. */
export const charterReminder = typeset(CHARTER.reminder);

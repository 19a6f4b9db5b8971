/** How long an operator may take a decision back, in milliseconds: the letter that tells it leaves only afterwards. */
export const UNDO_REVIEW_FOR_MS = 600_000;

/** What the history says when an author asks that somebody else read a text that was sent back. Source: DSA, art. 20; requirement 20. */
export const APPEAL = "Une autre lecture est demandée.";

/** May a decision of review, done at that instant, be taken back now? Instants are ISO 8601. */
export const mayUndoReview = ({ act, at }: { act: string; at: string }, now: Date): boolean =>
  (act === "release" || act === "return") && now.getTime() - Date.parse(at) < UNDO_REVIEW_FOR_MS;

import { done, type Result, refused } from "#domain/result.ts";

export type ShareProblem = { kind: "share-unreadable" | "share-too-large" };

/** The share, from 0 to 1, that a person typed as a percentage: `30`, `30 %`, `33,3 %`. Null when nothing is typed. */
export function readShare(typed: string): Result<number | null, ShareProblem> {
  const bare = typed
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/(%|pourcents?|pour-cents?)$/iu, "")
    .replace(",", ".");
  if (bare === "") return done(null);
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(bare)) return refused({ kind: "share-unreadable" });
  const hundredths = Number(bare);
  if (hundredths > 100) return refused({ kind: "share-too-large" });
  return done(Math.round(hundredths * 100) / 10_000);
}

/** A share as its field holds it: `30`, `33,3`. */
export const writeShare = (share: number): string =>
  String(Math.round(share * 10_000) / 100).replace(".", ",");

const SENTENCES: Record<ShareProblem["kind"], string> = {
  "share-unreadable": "Écrivez un pourcentage, par exemple 30 %.",
  "share-too-large": "Cette part dépasse 100 %.",
};

/** What to tell the person who typed it. */
export const shareProblem = (problem: ShareProblem): string => SENTENCES[problem.kind];

import { mondayOf, parisDay, parisInstant } from "#domain/calendar/paris.ts";
import { dayAfter } from "#domain/needs/status.ts";

/** The paces at which what happened is gathered into one mail. */
export const DIGEST_PACES = ["daily", "weekly"] as const;
export type DigestPace = (typeof DIGEST_PACES)[number];

/** Digests leave at this time of Paris: each day, or each Monday. */
export const DIGEST_TIME = "07:00";

/**
 * The digest of this pace that was to leave last: its name, of which each person has one at most, and the instant before
 * which what happened belongs to it. A digest that comes late, after an outage, is still the same one.
 */
export function lastDigest(pace: DigestPace, now: Date): { period: string; before: string } {
  const today = parisDay(now);
  const day = parisInstant(today, DIGEST_TIME) <= now ? today : dayAfter(today, -1);
  const of = pace === "daily" ? day : mondayOf(day);
  return { period: `${pace} ${of}`, before: parisInstant(of, DIGEST_TIME).toISOString() };
}

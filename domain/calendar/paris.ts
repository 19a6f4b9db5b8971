/** The calendar and the clocks of Paris: where days begin and end, and what a time of day that is typed means. */

const PARTS = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "medium",
});
const HOUR_MS = 3_600_000;

/** The ISO day on which this instant falls in Paris. */
export const parisDay = (instant: Date): string => PARTS.format(instant).slice(0, 10);

/** The time of day of this instant in Paris, as `14:05`. */
export const parisTime = (instant: Date): string => PARTS.format(instant).slice(11, 16);

/**
 * The instant at which clocks of Paris show this time on this day. A time that the change to summer skips is an hour later; of
 * the one that the change to winter repeats, the first is meant.
 */
export function parisInstant(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // Summer time first: of two instants that show the same time, it is the earlier.
  for (const hours of [2, 1]) {
    const instant = new Date(asIfUtc - hours * HOUR_MS);
    if (parisDay(instant) === day && parisTime(instant) === time) return instant;
  }
  return new Date(asIfUtc - HOUR_MS);
}

/** The Monday of the week of this ISO day. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** How many days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * HOUR_MS));

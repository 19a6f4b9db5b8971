import { parisDay, parisInstant } from "#domain/calendar/paris.ts";
import { dayAfter } from "#domain/needs/status.ts";

/** Waves leave at this time of Paris, each day: before the mails of the day, which tell them. */
export const WAVE_TIME = "06:00";

/** To so many financers a need is presented each day, unless its organisation says otherwise; 0: to none for now. */
export const USUAL_WAVE_SIZE = 10;
export const WAVE_SIZES = [5, 10, 20, 40, 0] as const;
export type WaveSize = (typeof WAVE_SIZES)[number];

/** A financer hears of so many needs a day at most, whatever the number of its programmes. */
export const MOST_NEEDS_A_DAY = 5;

/** Once so many financers have asked for an introduction or accepted one, a need is presented to no others. */
export const ENOUGH_INTERESTED = 3;

/**
 * The wave that was to leave last: its day, on which each need has one at most, and the instant before which a need was
 * published to be in it. A wave that comes late, after an outage, is still the same one.
 */
export function lastWave(now: Date): { day: string; before: string } {
  const today = parisDay(now);
  const day = parisInstant(today, WAVE_TIME) <= now ? today : dayAfter(today, -1);
  return { day, before: parisInstant(day, WAVE_TIME).toISOString() };
}

/** Why a need is presented to nobody any more, or when it will be next. */
export type NextWave = "tomorrow" | "enough-interested" | "everybody-reached" | "stopped";

/** Where the waves of a need stand: how many financers it fits who can be told, how many it was presented to. */
export type WaveProgress = { reached: number; total: number; interested: number; size: number };

export function nextWave({ reached, total, interested, size }: WaveProgress): NextWave {
  if (interested >= ENOUGH_INTERESTED) return "enough-interested";
  if (size === 0) return "stopped";
  return reached >= total ? "everybody-reached" : "tomorrow";
}

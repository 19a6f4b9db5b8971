import { done, type Result, refused } from "#domain/result.ts";

/** A day and an hour as a clock on the wall shows them: `2026-11-24`, `09:30`. */
export type LocalTime = { day: string; time: string };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formats.set(zone, made);
  return made;
}

/** What the clocks of that zone show at this instant. */
export function localTimeOf(instant: string | Date, zone: string): LocalTime {
  const [day = "", time = ""] = formatOf(zone).format(new Date(instant)).split(" ");
  return { day, time };
}

const minutesOf = ({ day, time }: LocalTime): number => Date.parse(`${day}T${time}:00Z`) / 60_000;

/**
 * The instant at which clocks of that zone show this. An hour that a change of clocks skips is refused; one that comes twice is
 * the first of both, for nobody comes an hour late.
 */
export function instantOf(local: LocalTime, zone: string): Result<string, { kind: "no-such-time" }> {
  const wanted = minutesOf(local);
  const offsets = [-1, 1].map((days) => {
    const there = (wanted + days * 1_440) * 60_000;
    return minutesOf(localTimeOf(new Date(there), zone)) - there / 60_000;
  });
  const instants = offsets
    .map((offset) => wanted - offset)
    .filter((minutes) => minutesOf(localTimeOf(new Date(minutes * 60_000), zone)) === wanted)
    .sort((a, b) => a - b);
  const [first] = instants;
  return first === undefined
    ? refused({ kind: "no-such-time" })
    : done(new Date(first * 60_000).toISOString());
}

const WEEKDAY = new Intl.DateTimeFormat("fr-FR", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `mardi 24 novembre 2026`; the first of a month as `1er`. */
export const weekdayAndDay = (day: string): string =>
  WEEKDAY.format(new Date(`${day}T00:00:00Z`)).replace(/ 1 /, " 1er ");

/** `09:30` as `9 h 30`, `14:00` as `14 h`, with no-break spaces. */
export function frenchHour(time: string): string {
  const [hours = "0", minutes = "00"] = time.split(":");
  return `${Number(hours)}\u00a0h${minutes === "00" ? "" : `\u00a0${minutes}`}`;
}

/** The zone in words, for whoever does not live there; null for the hour of Paris. */
export function zoneName(zone: string): string | null {
  return ZONE_NAMES[zone] ?? null;
}

const ZONE_NAMES: Record<string, string> = {
  "America/Guadeloupe": "heure de la Guadeloupe",
  "America/Martinique": "heure de la Martinique",
  "America/Cayenne": "heure de la Guyane",
  "Indian/Reunion": "heure de La Réunion",
  "America/Miquelon": "heure de Saint-Pierre-et-Miquelon",
  "Indian/Mayotte": "heure de Mayotte",
  "America/St_Barthelemy": "heure de Saint-Barthélemy",
  "America/Marigot": "heure de Saint-Martin",
  "Pacific/Wallis": "heure de Wallis",
  "Pacific/Tahiti": "heure de Tahiti",
  "Pacific/Noumea": "heure de Nouméa",
};

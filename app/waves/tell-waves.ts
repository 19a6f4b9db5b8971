import { parisDay } from "#domain/calendar/paris.ts";
import { ENOUGH_INTERESTED, lastWave, nextWave, type WaveProgress, WAVE_SIZES } from "#domain/waves/wave.ts";

type Known = WaveProgress & {
  /** The day of its last wave; null: none has left. */
  lastOn: string | null;
  publishedAt: string | null;
};

/** How far a need has got among the financers it fits, and what comes next, in sentences. */
export function tellWaves(known: Known, now: Date) {
  const { reached, total, size, interested } = known;
  return {
    so:
      total === 0
        ? "Aucun financeur qui a un compte ici n’a de programme qui lui correspond pour l’instant."
        : `Présenté à ${reached} financeur${reached > 1 ? "s" : ""} sur ${total}.`,
    next: tellNext(known, now),
    interested,
    size,
    sizes: sizesWith(size).map((value) => ({
      value: String(value),
      label: value === 0 ? "À personne pour l’instant" : `${value} financeurs par jour`,
    })),
  };
}

function tellNext(known: Known, now: Date): string {
  switch (nextWave(known)) {
    case "enough-interested":
      return `Les vagues s’arrêtent : ${ENOUGH_INTERESTED} financeurs vous ont demandé ou accepté une mise en relation. Elles reprennent si l’une n’aboutit pas.`;
    case "stopped":
      return "Vous avez arrêté les vagues.";
    case "everybody-reached":
      return "Les prochains financeurs à qui il correspond l’apprendront le matin qui suit.";
    case "tomorrow":
      return `Prochaine vague ${whenNext(known, now)}.`;
  }
}

function whenNext({ lastOn, publishedAt }: Known, now: Date): string {
  const { day, before } = lastWave(now);
  const isDue = lastOn !== day && publishedAt !== null && Date.parse(publishedAt) < Date.parse(before);
  if (isDue) return "dans l’heure";
  return parisDay(now) === day ? "demain matin" : "ce matin";
}

/** The sizes that are proposed, and the one that is, when it is another. */
const sizesWith = (size: number): number[] =>
  WAVE_SIZES.some((one) => one === size) ? [...WAVE_SIZES] : [size, ...WAVE_SIZES];

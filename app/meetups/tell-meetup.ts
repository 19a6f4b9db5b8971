import { typeset } from "#app/ui/french-typography.ts";
import { frenchHour, localTimeOf, weekdayAndDay, zoneName } from "#domain/meetups/local-time.ts";
import { endOf, type Meetup, slotTimes } from "#domain/meetups/meetup.ts";

const PARIS = "Europe/Paris";

/** `mardi 8 décembre 2026, de 9 h à 11 h 21 (heure de La Réunion ; 6 h à Paris)`. */
export function tellWhen(meetup: Meetup): string {
  const start = localTimeOf(meetup.startsAt, meetup.zone);
  const end = localTimeOf(endOf(meetup), meetup.zone);
  const there = zoneName(meetup.zone);
  const paris = there && localTimeOf(meetup.startsAt, PARIS);
  const far = paris
    ? typeset(
        ` (${there} ; ${frenchHour(paris.time)} à Paris${paris.day === start.day ? "" : `, le ${weekdayAndDay(paris.day)}`})`,
      )
    : "";
  return `${weekdayAndDay(start.day)}, de ${frenchHour(start.time)} à ${frenchHour(end.time)}${far}`;
}

export const tellDay = ({ startsAt, zone }: Pick<Meetup, "startsAt" | "zone">): string =>
  weekdayAndDay(localTimeOf(startsAt, zone).day);

/** When a slot is, on the clocks of the place; for whoever is elsewhere, on theirs too. */
export function tellSlot(meetup: Meetup, slot: number, otherZone: string | null = null): string {
  const { startsAt, endsAt } = slotTimes(meetup, slot);
  const at = (instant: string, zone: string) => frenchHour(localTimeOf(instant, zone).time);
  const here = `${at(startsAt, meetup.zone)} – ${at(endsAt, meetup.zone)}`;
  return otherZone && otherZone !== meetup.zone ? `${here} (${at(startsAt, otherZone)} à Paris)` : here;
}

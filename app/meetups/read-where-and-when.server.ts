import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { openingsOf } from "#db/places/openings.ts";
import { listPlaces } from "#db/places/places.ts";
import { compose, GOOD } from "#domain/meetups/composition.ts";
import { FORMAT_DEFAULTS } from "#domain/meetups/format.ts";
import { weekdayAndDay } from "#domain/meetups/local-time.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { earliestDay, openSpans } from "#domain/places/openings.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { readMarket, readOffer } from "./market.server.ts";

const RADIUS_KM = 100;
const AHEAD_DAYS = 90;

/**
 * Where and when a meetup would do the most good: for each open place, who around it corresponds and has not met yet, and the
 * first day that suits. Sums alone, the greatest first. Source: the issue, composition without anything given.
 */
export async function readWhereAndWhen({ db, clock }: Pick<Context, "db" | "clock">, ownPlaceId: string) {
  const offer = await readOffer({ db, clock }, "");
  const frame = FORMAT_DEFAULTS.SPEED_MEETING;
  const rows = [];
  for (const place of await listPlaces(db)) {
    const { commune } = place;
    const market = await readMarket({ db, clock }, offer, { commune, radiusKm: RADIUS_KM, theme: null });
    const excluded = new Map(
      market.candidates
        .filter(({ recentlyAsked }) => recentlyAsked)
        .map(({ id }) => [id, "recently-asked" as const]),
    );
    const { guests, meetings, worth } = compose(frame, market.candidates, market.pairs, excluded);
    const first = earliestDay(clock.today(), place.leadDays);
    const [span] = openSpans(await openingsOf(db, place.id), first, dayAfter(first, AHEAD_DAYS));
    rows.push({
      placeId: place.id,
      name: typeset(place.name),
      commune: typeset(territoryLabel({ level: "COMMUNE", code: commune })),
      own: place.id === ownPlaceId,
      day: span ? weekdayAndDay(span.day) : null,
      guests: guests.length,
      meetings: meetings.length,
      unmet: market.pairs.filter(({ score, metBefore }) => score >= GOOD && !metBefore).length,
      worth,
    });
  }
  return rows.sort((a, b) => b.worth - a.worth || b.unmet - a.unmet);
}

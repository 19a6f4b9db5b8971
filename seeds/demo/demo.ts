import { FINANCER_SHEETS, PROGRAMME_DRAFTS } from "./financers.ts";
import { INTENTIONS } from "./intentions.ts";
import { DEMOCRACY } from "./needs-democracy.ts";
import { ENERGY_AND_REUSE } from "./needs-energy-reuse.ts";
import { FOOD_AND_LAND } from "./needs-food-land.ts";
import { SOCIAL } from "./needs-social.ts";
import { MEETUPS } from "./meetups.ts";
import { demoOpenings, PLACES } from "./places.ts";
import type { Programme } from "./programme.ts";
import { PROGRAMMES } from "./programmes.ts";
import { toNeed } from "./story.ts";
import type { SeedData } from "./types.ts";

const DAY = 86_400_000;

/** The demonstration: 34 organisations, their needs, financers' programmes, places and intentions, all invented. Source: domaine, § 5. */
export function demoData(now: Date): SeedData {
  const stories = [...FOOD_AND_LAND, ...SOCIAL, ...DEMOCRACY, ...ENERGY_AND_REUSE];
  // Published one after the other over the last weeks, so that "newest first" has something to order.
  const publishedAt = (rank: number) => new Date(now.getTime() - (1 + rank * 1.3) * DAY).toISOString();
  const today = now.toISOString().slice(0, 10);
  return {
    needs: stories.map((story, rank) =>
      toNeed(
        { ...story, deadline: story.deadline && comingAgain(story.deadline, today) },
        publishedAt((rank * 13) % stories.length),
      ),
    ),
    criteria: PROGRAMMES.map((programme, rank) => ({
      ...programme,
      criteria: {
        ...programme.criteria,
        validUntil: programme.criteria.validUntil && comingAgain(programme.criteria.validUntil, today),
      },
      publishedAt: publishedAt(rank),
      financer: {
        ...programme.financer,
        ...FINANCER_SHEETS[programme.criteria.financer.name],
        ...checked(programme, publishedAt(rank)),
      },
    })),
    places: PLACES,
    meetups: MEETUPS,
    openings: demoOpenings(now.toISOString().slice(0, 10)),
    intentions: INTENTIONS,
    programmeDrafts: PROGRAMME_DRAFTS,
  };
}

/** The day on which the texts were written. What was past on it is meant to be. */
const WRITTEN_ON = "2026-11-24";
/** Nobody answers in less: a day that is nearer comes again a year later. */
const LEAST_AHEAD = 45 * DAY;

/** A day of the texts, in the first year in which it is still ahead: its season stays what the texts say, whenever one looks. */
export function comingAgain(day: string, today: string): string {
  if (day <= WRITTEN_ON) return day;
  const from = new Date(Date.parse(today) + LEAST_AHEAD).toISOString().slice(0, 10);
  const years = Math.max(0, Number(from.slice(0, 4)) - Number(day.slice(0, 4)));
  const again = (more: number) => `${Number(day.slice(0, 4)) + more}${day.slice(4)}`;
  return again(years) >= from ? again(years) : again(years + 1);
}

/** One financer waits for an operator to check who it is; the others were checked the day they came. */
const UNCHECKED = "CIGALES Drôme Sud";

const checked = ({ criteria }: Programme, verifiedAt: string) =>
  criteria.financer.name === UNCHECKED
    ? {}
    : { verifiedAt, verificationMethod: "Contrôle inventé pour la démonstration" };

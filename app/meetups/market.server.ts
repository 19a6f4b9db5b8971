import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Queryable } from "#db/client.ts";
import { allOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { financersToAsk, organisationsToAsk, pricesOfNeeds } from "#db/meetups/market.ts";
import { structuresAskedSince, structuresEverAsked } from "#db/meetups/guests.ts";
import { pairsThatMet } from "#db/meetups/outcomes.ts";
import { pairsRefusedSince } from "#db/meetups/refused-pairs.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { scorePossible } from "#domain/matching/pairing.ts";
import { isPossible } from "#domain/matching/possible.ts";
import { type Candidate, type CandidatePair, refusedAfter } from "#domain/meetups/composition.ts";
import { communeByCode, distanceKm } from "#domain/territories/gazetteer.ts";
import type { Theme } from "#domain/vocabulary/codes.ts";

/** The strongest pairing of an organisation and a financer, and what it is of. */
export type MarketPair = CandidatePair & { needId: string; criteriaId: string };
export type MarketCandidate = Candidate & {
  name: string;
  /** From the place, of organisations whose commune is known. */
  kilometres: number | null;
  /** Written to for another meetup less than a month ago, and not wishing for more. */
  recentlyAsked: boolean;
};
export type Market = {
  candidates: MarketCandidate[];
  pairs: MarketPair[];
  needTitles: ReadonlyMap<string, string>;
  criteriaTitles: ReadonlyMap<string, string>;
};

/** The database, or a transaction, and the day. */
export type Reading = { db: Queryable; clock: Clock };

/** Everything that markets are made of, read once for many places. */
export type Offer = {
  needs: NeedRecord[];
  criteria: CriteriaRecord[];
  prices: ReadonlyMap<string, number>;
  met: ReadonlySet<string>;
  /** Of whom one refused the other not long ago: they are not brought together, and nobody is told why. */
  refused: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  everAsked: ReadonlySet<string>;
};

const MONTH = 31 * 86_400_000;

export async function readOffer({ db, clock }: Reading, meetupId: string): Promise<Offer> {
  const since = new Date(clock.now().getTime() - MONTH).toISOString();
  const [needs, criteria, prices, met, refused, asked, everAsked] = await Promise.all([
    allOpenNeeds(db),
    allOpenCriteria(db),
    pricesOfNeeds(db),
    pairsThatMet(db),
    pairsRefusedSince(db, { since: refusedAfter(clock.now()), besides: meetupId }),
    structuresAskedSince(db, { since, besides: meetupId }),
    structuresEverAsked(db, meetupId),
  ]);
  return { needs, criteria, prices, met, refused, asked, everAsked };
}

export type Around = {
  commune: string;
  radiusKm: number;
  theme: Theme | null;
  /** Structures looked at wherever they are: those that are invited, or kept by the host. */
  besides?: ReadonlySet<string>;
};

/** Who could be asked around a place, and the strongest pairing of each two. */
export async function readMarket(reading: Reading, offer: Offer, around: Around): Promise<Market> {
  const needs = offer.needs.filter((record) => isAround(record, around));
  const pairs = pairsOf(reading, offer, needs);
  return describe(reading, offer, { needs, pairs, around });
}

function isAround(
  { need, organisationId }: NeedRecord,
  { commune, radiusKm, theme, besides }: Around,
): boolean {
  if (besides?.has(organisationId)) return true;
  if (theme && need.primaryTheme !== theme && !need.secondaryThemes.includes(theme)) return false;
  const { headquarters } = need.organisation;
  const kilometres = distanceKm(commune, headquarters);
  if (kilometres !== null) return kilometres <= radiusKm;
  return communeByCode(commune)?.departement === communeByCode(headquarters)?.departement;
}

function pairsOf({ clock }: Reading, offer: Offer, needs: readonly NeedRecord[]): MarketPair[] {
  const today = clock.today();
  const programmes = offer.criteria.map((record) => ({ record, prepared: preparedCriteria(record) }));
  const strongest = new Map<string, MarketPair>();
  for (const record of needs) {
    const need = preparedNeed(record);
    for (const { record: programme, prepared } of programmes) {
      if (!isPossible(need, prepared, today)) continue;
      const { organisationId } = record;
      const { financerId } = programme;
      const key = `${organisationId} ${financerId}`;
      if (offer.refused.has(key)) continue;
      const score = scorePossible(need, prepared, today);
      const known = strongest.get(key);
      if (known && known.score >= score) continue;
      const price = offer.prices.get(record.need.id) ?? 0;
      const ids = { needId: record.need.id, criteriaId: programme.criteria.id };
      strongest.set(key, { organisationId, financerId, score, price, metBefore: offer.met.has(key), ...ids });
    }
  }
  return [...strongest.values()];
}

async function describe(
  { db }: Reading,
  offer: Offer,
  { needs, pairs, around }: { needs: readonly NeedRecord[]; pairs: MarketPair[]; around: Around },
): Promise<Market> {
  const organisationIds = [...new Set(needs.map(({ organisationId }) => organisationId))];
  const financerIds = [...new Set(pairs.map(({ financerId }) => financerId))];
  const [organisations, financers] = await Promise.all([
    organisationsToAsk(db, organisationIds),
    financersToAsk(db, financerIds),
  ]);
  const soughtBy = new Map<string, number>();
  for (const { organisationId, need } of needs) {
    soughtBy.set(organisationId, Math.max(soughtBy.get(organisationId) ?? 0, need.amount.total));
  }
  const asked = (id: string) => ({
    newcomer: !offer.everAsked.has(id),
    recentlyAsked: offer.asked.has(id),
    kept: false,
  });
  return {
    pairs,
    candidates: [
      ...financers.map(({ id, name }) => ({
        id,
        name: typeset(name),
        side: "financer" as const,
        small: false,
        kilometres: null,
        ...asked(id),
      })),
      ...organisations.map(({ id, name, means, headquarters }) => ({
        id,
        name: typeset(name),
        side: "organisation" as const,
        small: isSmall(means, soughtBy.get(id) ?? 0),
        kilometres: distanceKm(around.commune, headquarters),
        ...asked(id),
      })),
    ],
    needTitles: new Map(needs.map(({ need }) => [need.id, typeset(need.title)])),
    criteriaTitles: new Map(offer.criteria.map(({ criteria }) => [criteria.id, typeset(criteria.title)])),
  };
}

const SMALL_BUDGETS = ["under-50k", "50k-200k"];
const SMALL_TEAMS = ["none", "1-5"];
/** Of an organisation that says nothing of its means, a project of so many euros or less is taken for a small structure's. */
const SMALL_PROJECT = 60_000;

function isSmall({ budget, employees }: Record<string, string>, sought: number): boolean {
  if (budget) return SMALL_BUDGETS.includes(budget);
  if (employees) return SMALL_TEAMS.includes(employees);
  return sought <= SMALL_PROJECT;
}

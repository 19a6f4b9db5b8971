import { MOST_NEEDS_A_DAY } from "./wave.ts";

/** A need that one of a financer's programmes fits, and that this financer has not been told of. */
export type Candidate = {
  needId: string;
  organisationId: string;
  financerId: string;
  criteriaId: string;
  score: number;
  /** What each pays for having been shown much. Source: matching, exposure. */
  needPrice: number;
  programmePrice: number;
};

/** A need whose wave it is: to how many it may be presented, since when it has been published, whether anybody knows it. */
export type WaitingNeed = { needId: string; size: number; publishedAt: string; reached: number };

/** No more needs of one organisation than this in what a financer hears in a day, as in the first ten of its list. */
const MOST_OF_ONE_ORGANISATION = 2;

type Counts = Map<string, number>;
const countOf = (counts: Counts, key: string): number => counts.get(key) ?? 0;
const countUp = (counts: Counts, key: string) => counts.set(key, countOf(counts, key) + 1);

/**
 * Who hears of which need today. Each need goes to the financers it fits best first, one in turn with the others, so that none
 * takes all the places; where several compete for a financer's places, by score less price. One place of each financer is kept,
 * before all, for the need that nobody has been told of for longest: whoever publishes late, or scores low, comes up too.
 * `heard`: how many needs a financer has heard of today already. Source: matching, exposure.
 */
export function planWaves(
  candidates: readonly Candidate[],
  needs: readonly WaitingNeed[],
  heard: ReadonlyMap<string, number> = new Map(),
): Candidate[] {
  const lists = listsByNeed(candidates);
  const sizes = new Map(needs.map((need) => [need.needId, need.size]));
  const plan: Candidate[] = [];
  const told: Counts = new Map(heard);
  const kept = new Set<string>();
  const ofNeed: Counts = new Map();
  const ofPair: Counts = new Map();
  const crowd = (one: Candidate) => `${one.financerId} ${one.organisationId}`;
  const isFree = (one: Candidate) =>
    countOf(told, one.financerId) < MOST_NEEDS_A_DAY &&
    countOf(ofPair, crowd(one)) < MOST_OF_ONE_ORGANISATION;
  const present = (one: Candidate) => {
    plan.push(one);
    countUp(told, one.financerId);
    countUp(ofNeed, one.needId);
    countUp(ofPair, crowd(one));
    lists.set(
      one.needId,
      (lists.get(one.needId) ?? []).filter((other) => other !== one),
    );
  };
  const waiting = needs.filter(({ reached, size }) => reached === 0 && size > 0);
  for (const { needId } of waiting.toSorted(byAge)) {
    const one = lists.get(needId)?.find((other) => isFree(other) && !kept.has(other.financerId));
    if (!one) continue;
    kept.add(one.financerId);
    present(one);
  }
  for (;;) {
    const before = plan.length;
    const open = needs.filter(({ needId }) => countOf(ofNeed, needId) < (sizes.get(needId) ?? 0));
    const firsts = open.flatMap(({ needId }) => lists.get(needId)?.find(isFree) ?? []);
    for (const first of firsts.toSorted(byNetScore)) {
      const one = isFree(first) ? first : lists.get(first.needId)?.find(isFree);
      if (one) present(one);
    }
    if (plan.length === before) return plan;
  }
}

/** What each need may be presented to: every financer once, by the programme that fits best, the best first. */
function listsByNeed(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const lists = new Map<string, Candidate[]>();
  const seen = new Set<string>();
  const net = (one: Candidate) => one.score - one.programmePrice;
  const sorted = candidates.toSorted((a, b) => net(b) - net(a) || (a.criteriaId < b.criteriaId ? -1 : 1));
  for (const one of sorted) {
    const pair = `${one.needId} ${one.financerId}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const list = lists.get(one.needId);
    if (list) list.push(one);
    else lists.set(one.needId, [one]);
  }
  return lists;
}

const byNetScore = (a: Candidate, b: Candidate): number =>
  b.score - b.needPrice - (a.score - a.needPrice) || (a.needId < b.needId ? -1 : 1);

const byAge = (a: WaitingNeed, b: WaitingNeed): number =>
  Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || (a.needId < b.needId ? -1 : 1);

import { monthsAfter } from "#domain/financers/verification.ts";
import type { GuestSide } from "./guest.ts";

/** Somebody who could be asked to a meetup. */
export type Candidate = {
  id: string;
  side: Exclude<GuestSide, "visitor">;
  /** Never asked to a meetup before. */
  newcomer: boolean;
  small: boolean;
  /** The host wants them there. */
  kept: boolean;
};

/** The strongest pairing of two candidates. `price`: what being shown much costs the organisation. Source: matching, 1.6. */
export type CandidatePair = {
  organisationId: string;
  financerId: string;
  score: number;
  price: number;
  metBefore: boolean;
};

export type Frame = { seats: number; tables: number; slots: number };

/** Why somebody who could be there is not proposed. */
export type LeftOut = "by-host" | "recently-asked" | "too-few-meetings" | "no-seat-left";

export type ExpectedMeeting = { organisationId: string; financerId: string; score: number; repeat: boolean };

export type Composition = {
  /** Ids, financers and organisations mixed. */
  guests: string[];
  meetings: ExpectedMeeting[];
  leftOut: { id: string; reason: LeftOut }[];
  /** The sum of scores of the expected meetings. */
  worth: number;
};

/** A meeting is good from this score on. Source: the middle of possible pairings in the demonstration is .52. */
export const GOOD = 0.5;
/** Each guest must have so many good meetings. Source: matching, 5. */
export const LEAST_GOOD = 2;
/** For so many months a refusal ("pas cette fois") is a veto, unless both wish to meet. Source: matching, 5. */
const REFUSAL_MONTHS = 6;
/** Refusals since this instant are vetoes still. */
export const refusedAfter = (now: Date): string =>
  `${monthsAfter(now.toISOString().slice(0, 10), -REFUSAL_MONTHS)}T00:00:00Z`;
/** How much less a meeting of two who have met counts than a first one. */
const REPEAT = 0.3;
/** Of the organisations, at least this share is kept for newcomers and small structures, when there are enough. */
export const OPEN_SHARE = 1 / 3;

type Pair = CandidatePair & { worth: number };
type Market = { candidates: ReadonlyMap<string, Candidate>; pairs: readonly Pair[]; frame: Frame };

/**
 * Whom to ask, and whom they would meet: the sum of scores is made large within seats, tables and slots, each guest having two
 * good meetings at least, first encounters before repeats, and newcomers and small structures their share. Those whom the host
 * keeps stay; `excluded` are never asked. Starts from everybody and lets go of whoever adds least. Source: matching, 5.
 */
export function compose(
  frame: Frame,
  candidates: readonly Candidate[],
  pairs: readonly CandidatePair[],
  excluded: ReadonlyMap<string, LeftOut> = new Map(),
): Composition {
  const able = candidates.filter(({ id }) => !excluded.has(id));
  const market = marketOf(frame, able, pairs);
  const leftOut = new Map<string, LeftOut>(
    [...excluded].filter(([id]) => candidates.some((one) => one.id === id)),
  );
  const chosen = new Set(able.map(({ id }) => id));
  dropWithoutMeetings(market, chosen, leftOut);
  while (chosen.size > frame.seats) {
    if (!dropLeast(market, chosen, leftOut)) break;
    dropWithoutMeetings(market, chosen, leftOut);
  }
  improve(market, chosen, leftOut);
  const meetings = expect(market, chosen);
  return {
    guests: [...chosen],
    meetings: meetings.map(({ organisationId, financerId, score, metBefore }) => ({
      organisationId,
      financerId,
      score,
      repeat: metBefore,
    })),
    leftOut: [...leftOut].map(([id, reason]) => ({ id, reason })),
    worth: meetings.reduce((sum, { score }) => sum + score, 0),
  };
}

function marketOf(frame: Frame, able: readonly Candidate[], pairs: readonly CandidatePair[]): Market {
  const byId = new Map(able.map((one) => [one.id, one]));
  const worthOf = ({ score, price, metBefore }: CandidatePair) =>
    Math.max(0.01, score - price) * (metBefore ? REPEAT : 1);
  return {
    candidates: byId,
    frame,
    pairs: pairs
      .filter(({ organisationId, financerId }) => byId.has(organisationId) && byId.has(financerId))
      .map((pair) => ({ ...pair, worth: worthOf(pair) }))
      .sort(
        (a, b) =>
          b.worth - a.worth || (a.organisationId + a.financerId < b.organisationId + b.financerId ? -1 : 1),
      ),
  };
}

/** Takes away, until nobody is left to take, whoever has not two good partners among the others. */
function dropWithoutMeetings(
  { candidates, pairs }: Market,
  chosen: Set<string>,
  leftOut: Map<string, LeftOut>,
): void {
  const good = pairs.filter(({ score }) => score >= GOOD);
  for (;;) {
    const counts = new Map<string, number>();
    for (const { organisationId, financerId } of good) {
      if (!chosen.has(organisationId) || !chosen.has(financerId)) continue;
      counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1);
      counts.set(financerId, (counts.get(financerId) ?? 0) + 1);
    }
    const lost = [...chosen].filter((id) => (counts.get(id) ?? 0) < LEAST_GOOD && !candidates.get(id)!.kept);
    if (lost.length === 0) return;
    for (const id of lost) {
      chosen.delete(id);
      leftOut.set(id, "too-few-meetings");
    }
  }
}

/** Lets go of whoever adds least to the expected meetings; of many too many, several at once. False when all are kept. */
function dropLeast(market: Market, chosen: Set<string>, leftOut: Map<string, LeftOut>): boolean {
  const { candidates, frame } = market;
  const added = worthOfEach(expect(market, chosen));
  const held = [...chosen].filter((id) => mayGo(market, chosen, id) && !candidates.get(id)!.kept);
  const order = held.sort((a, b) => (added.get(a) ?? 0) - (added.get(b) ?? 0) || (a < b ? 1 : -1));
  if (order.length === 0) return false;
  const over = chosen.size - frame.seats;
  for (const id of order.slice(0, Math.max(1, Math.floor(over / 4)))) {
    if (!mayGo(market, chosen, id)) continue;
    chosen.delete(id);
    leftOut.set(id, "no-seat-left");
  }
  return true;
}

const isOpenTo = ({ newcomer, small }: Candidate): boolean => newcomer || small;

/** May this one go without breaking the share of newcomers and small structures among organisations? */
function mayGo({ candidates }: Market, chosen: ReadonlySet<string>, id: string): boolean {
  const one = candidates.get(id)!;
  if (one.side === "financer" || !isOpenTo(one)) return true;
  const organisations = [...chosen].filter((each) => candidates.get(each)!.side === "organisation");
  const open = organisations.filter((each) => isOpenTo(candidates.get(each)!)).length;
  // With nobody else left to let go of, the share is theirs anyway.
  return open - 1 >= OPEN_SHARE * (organisations.length - 1) || open === organisations.length;
}

/** The meetings that would be held: first two for each guest, those with fewest partners first, then the worthiest that still fit. */
function expect({ candidates, pairs, frame }: Market, chosen: ReadonlySet<string>): Pair[] {
  const open = pairs.filter(
    ({ organisationId, financerId }) => chosen.has(organisationId) && chosen.has(financerId),
  );
  const count = new Map<string, number>();
  const most = frame.tables * frame.slots;
  const taken = new Set<Pair>();
  const has = (id: string) => count.get(id) ?? 0;
  const take = (pair: Pair) => {
    const { organisationId, financerId } = pair;
    if (taken.has(pair) || taken.size >= most) return;
    if (has(organisationId) >= frame.slots || has(financerId) >= frame.slots) return;
    taken.add(pair);
    count.set(organisationId, has(organisationId) + 1);
    count.set(financerId, has(financerId) + 1);
  };
  const own = new Map<string, Pair[]>();
  for (const pair of open) {
    for (const id of [pair.organisationId, pair.financerId]) {
      const list = own.get(id);
      if (list) list.push(pair);
      else own.set(id, [pair]);
    }
  }
  const scarce = [...own.keys()].sort(
    (a, b) =>
      own.get(a)!.length - own.get(b)!.length || (candidates.get(a)!.id < candidates.get(b)!.id ? -1 : 1),
  );
  for (const id of scarce) {
    for (const pair of own.get(id)!) {
      if (has(id) >= LEAST_GOOD) break;
      if (pair.score >= GOOD) take(pair);
    }
  }
  for (const pair of open) take(pair);
  return [...taken];
}

function worthOfEach(meetings: readonly Pair[]): Map<string, number> {
  const worth = new Map<string, number>();
  for (const { organisationId, financerId, worth: one } of meetings) {
    worth.set(organisationId, (worth.get(organisationId) ?? 0) + one);
    worth.set(financerId, (worth.get(financerId) ?? 0) + one);
  }
  return worth;
}

const MOST_TRIES = 60;

/** Tries to put those who were let go back in the place of those who add least, and keeps each change that makes the whole worth more. */
function improve(market: Market, chosen: Set<string>, leftOut: Map<string, LeftOut>): void {
  const { candidates } = market;
  const total = () => expect(market, chosen).reduce((sum, { worth }) => sum + worth, 0);
  let best = total();
  let tries = 0;
  const waiting = [...leftOut].filter(([, reason]) => reason === "no-seat-left").map(([id]) => id);
  for (const id of waiting.reverse()) {
    const added = worthOfEach(expect(market, chosen));
    const weakest = [...chosen]
      .filter(
        (each) => !candidates.get(each)!.kept && candidates.get(each)!.side === candidates.get(id)!.side,
      )
      .filter((each) => isOpenTo(candidates.get(id)!) || mayGo(market, chosen, each))
      .sort((a, b) => (added.get(a) ?? 0) - (added.get(b) ?? 0))
      .slice(0, 2);
    for (const other of weakest) {
      tries += 1;
      if (tries > MOST_TRIES) return;
      chosen.delete(other);
      chosen.add(id);
      const now = total();
      if (now > best + 1e-9 && everybodyMeets(market, chosen)) {
        best = now;
        leftOut.delete(id);
        leftOut.set(other, "no-seat-left");
        break;
      }
      chosen.delete(id);
      chosen.add(other);
    }
  }
}

function everybodyMeets(market: Market, chosen: ReadonlySet<string>): boolean {
  const copy = new Set(chosen);
  dropWithoutMeetings(market, copy, new Map());
  return copy.size === chosen.size;
}

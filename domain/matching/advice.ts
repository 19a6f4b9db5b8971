import type { Criteria, Ticket } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { INSTRUMENTS, type Instrument, QUALITIES, type Quality } from "#domain/vocabulary/codes.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";
import { isPossible } from "./possible.ts";
import { type PreparedCriteria, type PreparedNeed, prepareReadCriteria, prepareReadNeed } from "./prepare.ts";

/** One thing that the organisation could declare otherwise. */
export type NeedChange =
  | { kind: "accept-instrument"; instrument: Instrument; conditional: boolean }
  | { kind: "accept-smaller"; minimumUseful: number }
  | { kind: "hold-quality"; quality: Quality };

/** One criterion that the financer could drop or widen. */
export type CriteriaChange =
  | { kind: "drop"; criterion: DroppableCriterion }
  | { kind: "widen-ticket"; ticket: Ticket };

export const DROPPABLE_CRITERIA = [
  "territories",
  "themes",
  "legalForms",
  "requiredQualities",
  "stages",
  "purposes",
  "excludedPurposes",
  "excludedThemes",
] as const;
export type DroppableCriterion = (typeof DROPPABLE_CRITERIA)[number];

/** How many of the other side are reached now, and how many would be with each single change; the largest gain first. */
export type Advice<Change> = { reached: number; changes: { change: Change; reached: number }[] };

/** No more than this many, or nobody reads them. */
const MOST_CHANGES = 3;

/** What single change of the need would open it to more programmes. Found by asking the rules again. Source: matching, advice. */
export function adviseNeed(
  need: PreparedNeed,
  programmes: readonly PreparedCriteria[],
  today: string,
): Advice<NeedChange> {
  const closed = programmes.filter((one) => !isPossible(need, one, today));
  const reached = programmes.length - closed.length;
  return strongest(reached, changesOfNeed(need, closed), (change) => {
    const changed = changedNeed(need, change);
    return closed.filter((one) => isPossible(changed, one, today)).length;
  });
}

/** What single criterion of a programme excludes most needs, and what dropping or widening it would give. */
export function adviseCriteria(
  criteria: PreparedCriteria,
  needs: readonly PreparedNeed[],
  today: string,
): Advice<CriteriaChange> {
  const closed = needs.filter((one) => !isPossible(one, criteria, today));
  const reached = needs.length - closed.length;
  return strongest(reached, changesOfCriteria(criteria, closed), (change) => {
    const changed = changedCriteria(criteria, change);
    return closed.filter((one) => isPossible(one, changed, today)).length;
  });
}

function strongest<Change>(
  reached: number,
  changes: Change[],
  gainOf: (change: Change) => number,
): Advice<Change> {
  const gains = changes.map((change) => ({ change, reached: reached + gainOf(change) }));
  const useful = gains.filter((one) => one.reached > reached).sort((a, b) => b.reached - a.reached);
  return { reached, changes: useful.slice(0, MOST_CHANGES) };
}

function changesOfNeed(need: Need, closed: readonly Criteria[]): NeedChange[] {
  const { legalForm, qualities } = need.organisation;
  const instruments = INSTRUMENTS.filter((one) => !need.instruments.includes(one)).flatMap((instrument) => {
    const permission = instrumentPermission(legalForm, instrument);
    const conditional = permission === "conditional";
    return permission === "impossible"
      ? []
      : [{ kind: "accept-instrument" as const, instrument, conditional }];
  });
  const held = qualities === null ? [] : QUALITIES.filter((one) => !qualities.includes(one));
  return [
    ...instruments,
    ...smallerMinimums(need, closed).map((minimumUseful) => ({
      kind: "accept-smaller" as const,
      minimumUseful,
    })),
    ...held.map((quality) => ({ kind: "hold-quality" as const, quality })),
  ];
}

/** Minimums worth trying: half, a quarter and a tenth of today's, down to the largest that some ticket reaches. */
function smallerMinimums({ amount }: Need, closed: readonly Criteria[]): number[] {
  const { minimumUseful } = amount;
  if (minimumUseful === null) return [];
  const below = closed.flatMap(({ ticket }) => (ticket && ticket.max < minimumUseful ? [ticket.max] : []));
  const tried = [0.5, 0.25, 0.1].flatMap((share) => {
    const reachable = below.filter((max) => max >= share * minimumUseful);
    return reachable.length > 0 ? [Math.min(...reachable)] : [];
  });
  return [...new Set(tried)];
}

function changedNeed(need: PreparedNeed, change: NeedChange): PreparedNeed {
  return prepareReadNeed({ ...need, ...changeOfNeed(need, change) }, need.reading);
}

function changeOfNeed({ instruments, amount, organisation }: Need, change: NeedChange): Partial<Need> {
  switch (change.kind) {
    case "accept-instrument":
      return { instruments: [...instruments, change.instrument] };
    case "accept-smaller":
      return { amount: { ...amount, minimumUseful: change.minimumUseful } };
    case "hold-quality":
      return {
        organisation: { ...organisation, qualities: [...(organisation.qualities ?? []), change.quality] },
      };
  }
}

function changesOfCriteria(criteria: Criteria, closed: readonly Need[]): CriteriaChange[] {
  const drops = DROPPABLE_CRITERIA.filter((criterion) => criteria[criterion].length > 0).map((criterion) => ({
    kind: "drop" as const,
    criterion,
  }));
  const { ticket } = criteria;
  if (!ticket || closed.length === 0) return drops;
  const half = { min: Math.floor(ticket.min / 2), max: ticket.max };
  const double = { min: ticket.min, max: ticket.max * 2 };
  return [...drops, { kind: "widen-ticket", ticket: half }, { kind: "widen-ticket", ticket: double }];
}

function changedCriteria(criteria: PreparedCriteria, change: CriteriaChange): PreparedCriteria {
  const changed = change.kind === "widen-ticket" ? { ticket: change.ticket } : { [change.criterion]: [] };
  return prepareReadCriteria({ ...criteria, ...changed }, criteria.reading);
}

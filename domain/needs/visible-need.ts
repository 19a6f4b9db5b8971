import type { TerritoryRef } from "#domain/territories/territory.ts";
import type { Instrument, InstrumentFamily } from "#domain/vocabulary/codes.ts";
import { instrumentEntry } from "#domain/vocabulary/instruments.ts";
import { actionTerritories, type Need, type NeedOrganisation } from "./need.ts";

/**
 * Who reads a need. `public`: anyone; `organisation`: the organisation that wrote it; `verified`: a financer that is a
 * verified legal person. Source: product requirements 2 and 3 (domaine, §4.5).
 */
export const NEED_LEVELS = ["public", "organisation", "verified"] as const;
export type NeedLevel = (typeof NEED_LEVELS)[number];

/** Whole euros, `from` included and `to` excluded; null: no upper bound. */
export type AmountRange = { from: number; to: number | null };

/** Bounds of the public amounts. Source: domaine §5.5, the ranges of the needs that were told. */
const BOUNDS = [0, 10_000, 50_000, 150_000, 500_000, 1_000_000, 3_000_000, 10_000_000, 50_000_000];

export const AMOUNT_RANGES: readonly AmountRange[] = BOUNDS.map((from, index) => ({
  from,
  to: BOUNDS[index + 1] ?? null,
}));

/** The public range that holds this sum of whole euros, zero or more. */
export function amountRange(euros: number): AmountRange {
  return AMOUNT_RANGES.findLast((range) => euros >= range.from)!;
}

/** What everyone may read: who, what for, where, how much by range, which families of instruments. Never an exact sum. */
export type PublicNeed = Omit<Need, "amount" | "instruments" | "actionTerritories"> & {
  organisation: NeedOrganisation;
  range: AmountRange;
  families: InstrumentFamily[];
  territories: TerritoryRef[];
};

/** What the organisation itself and verified financers read besides: exact sums and the instruments in order of wish. */
export type DetailedNeed = PublicNeed & {
  amount: Need["amount"];
  instruments: Instrument[];
  /** Whole euros that the organisation brings or has found elsewhere: the total less what is sought. */
  foundElsewhere: number;
};

export type VisibleNeed =
  | { level: "public"; need: PublicNeed }
  | { level: "organisation" | "verified"; need: DetailedNeed };

/**
 * The need as this reader may see it. Built field by field, so that a field added to `Need` stays unseen until it is
 * named here. Source: three levels of visibility (domaine, §4.5, 2 and 3).
 */
export function visibleNeed(need: Need, level: NeedLevel): VisibleNeed {
  if (level === "public") return { level, need: publicNeed(need) };
  return { level, need: detailedNeed(need) };
}

export function publicNeed(need: Need): PublicNeed {
  const { name, legalForm, qualities, generalInterest, headquarters } = need.organisation;
  return {
    id: need.id,
    organisation: { name, legalForm, qualities, generalInterest, headquarters },
    title: need.title,
    summary: need.summary,
    story: need.story,
    primaryTheme: need.primaryTheme,
    secondaryThemes: need.secondaryThemes,
    purpose: need.purpose,
    stage: need.stage,
    range: amountRange(need.amount.sought),
    families: [...new Set(need.instruments.map((code) => instrumentEntry(code).family))],
    territories: actionTerritories(need),
    zonings: need.zonings,
    deadline: need.deadline,
  };
}

function detailedNeed(need: Need): DetailedNeed {
  const { total, sought, minimumUseful } = need.amount;
  return {
    ...publicNeed(need),
    amount: { total, sought, minimumUseful },
    instruments: need.instruments,
    foundElsewhere: Math.max(0, total - sought),
  };
}

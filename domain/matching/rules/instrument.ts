import type { Instrument } from "#domain/vocabulary/codes.ts";
import type { PreparedCriteria, PreparedNeed } from "../prepare.ts";
import { blocked, met, type Rule } from "../verdict.ts";

export type InstrumentFacts =
  | { kind: "instruments-shared"; instruments: Instrument[]; wishRank: number }
  | { kind: "instruments-forbidden"; instruments: Instrument[] }
  | { kind: "instruments-apart"; wanted: readonly Instrument[]; offered: readonly Instrument[] };

/** Instruments that one accepts, the other offers and the legal form may use, most wished for first. */
export function sharedInstruments(need: PreparedNeed, criteria: PreparedCriteria): Instrument[] {
  return need.permittedInstruments.filter((instrument) => criteria.instruments.includes(instrument));
}

/**
 * Is there an instrument that the organisation accepts, the financer offers, and the legal form may use?
 * The organisation's fit falls with the rank of the first shared one in its order of wishes. Source: exchange format, rule 1.
 */
export const instrument: Rule<InstrumentFacts> = (need, criteria) => {
  const shared = sharedInstruments(need, criteria);
  const first = shared[0];
  if (first) {
    const wishRank = need.instruments.indexOf(first);
    return met(
      { organisation: 1 / (1 + 0.35 * wishRank) },
      { kind: "instruments-shared", instruments: shared, wishRank },
    );
  }
  const forbidden = need.instruments.filter((accepted) => criteria.instruments.includes(accepted));
  if (forbidden.length > 0) return blocked({ kind: "instruments-forbidden", instruments: forbidden });
  return blocked({ kind: "instruments-apart", wanted: need.instruments, offered: criteria.instruments });
};

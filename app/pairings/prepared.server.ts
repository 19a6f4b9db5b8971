import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import {
  type PreparedCriteria,
  type PreparedNeed,
  prepareReadCriteria,
  prepareReadNeed,
} from "#domain/matching/prepare.ts";
import { ticketByRange } from "#domain/criteria/compared-ticket.ts";
import { readCorrections } from "#domain/texts/corrections.ts";
import { readCriteria, readNeed } from "#domain/texts/reading.ts";

/** Reading texts is what costs in preparing; this many of each side stay read, which takes some tens of megabytes. */
const MOST_KEPT = 4_000;

type Kept<Prepared> = { version: number; prepared: Prepared };

/** Prepared objects of this process, by id and version: a change has another version, and is read anew. */
function keeper<Prepared>() {
  const kept = new Map<string, Kept<Prepared>>();
  return (id: string, version: number, prepare: () => Prepared): Prepared => {
    const found = kept.get(id);
    if (found?.version === version) return found.prepared;
    const prepared = prepare();
    kept.delete(id);
    kept.set(id, { version, prepared });
    const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return prepared;
  };
}

const keepNeed = keeper<PreparedNeed>();
const keepCriteria = keeper<PreparedCriteria>();

/** As the rules read it, its texts as its author corrects their reading. */
export const preparedNeed = ({ need, version, readingCorrections }: NeedRecord): PreparedNeed =>
  keepNeed(need.id, version, () =>
    prepareReadNeed(need, readNeed(need, readCorrections(readingCorrections))),
  );

export const preparedCriteria = (record: CriteriaRecord): PreparedCriteria => {
  const { criteria, version, comparedByRange } = record;
  // A check of the financer raises no version: both ways of comparing are versions of their own.
  return keepCriteria(criteria.id, 2 * version + Number(comparedByRange), () => prepareProgramme(record));
};

/** The same, of a programme that is being written: nothing is kept. */
export function prepareProgramme({
  criteria,
  comparedByRange,
  readingCorrections,
}: Pick<CriteriaRecord, "criteria" | "comparedByRange" | "readingCorrections">): PreparedCriteria {
  const ticket = comparedByRange && criteria.ticket ? ticketByRange(criteria.ticket) : criteria.ticket;
  const compared = { ...criteria, ticket };
  return prepareReadCriteria(compared, readCriteria(compared, readCorrections(readingCorrections)));
}

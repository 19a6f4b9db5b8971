import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import {
  type PreparedCriteria,
  type PreparedNeed,
  prepareReadCriteria,
  prepareReadNeed,
} from "#domain/matching/prepare.ts";
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

export const preparedCriteria = ({
  criteria,
  version,
  readingCorrections,
}: CriteriaRecord): PreparedCriteria =>
  keepCriteria(criteria.id, version, () =>
    prepareReadCriteria(criteria, readCriteria(criteria, readCorrections(readingCorrections))),
  );

import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import {
  type PreparedCriteria,
  type PreparedNeed,
  prepareCriteria,
  prepareNeed,
} from "#domain/matching/prepare.ts";

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

export const preparedNeed = ({ need, version }: NeedRecord): PreparedNeed =>
  keepNeed(need.id, version, () => prepareNeed(need));

export const preparedCriteria = ({ criteria, version }: CriteriaRecord): PreparedCriteria =>
  keepCriteria(criteria.id, version, () => prepareCriteria(criteria));

import type { Criteria } from "#domain/criteria/criteria.ts";
import type { PreparedCriteria, PreparedNeed } from "#domain/matching/prepare.ts";
import type { Need } from "#domain/needs/need.ts";

/** Which of the other side to set each object against. An engine proposes; the rules then decide. */
export type Proposer = {
  criteriaFor(need: Need, all: Map<string, PreparedCriteria>): Promise<Iterable<PreparedCriteria>>;
  needsFor(criteria: Criteria, all: Map<string, PreparedNeed>): Promise<Iterable<PreparedNeed>>;
  close(): Promise<void>;
};

export type EngineName = "meilisearch" | "postgres";

/** Without an engine, everything is proposed. */
export const everything: Proposer = {
  criteriaFor: async (_need, all) => all.values(),
  needsFor: async (_criteria, all) => all.values(),
  close: async () => {},
};

export async function openProposer(
  engine: EngineName | undefined,
  _needs: Need[],
  _criteria: Criteria[],
  _today: string,
): Promise<Proposer> {
  if (engine) throw new Error("not yet");
  return everything;
}

import { getTableColumns, sql } from "drizzle-orm";
import { introductionOutcomes, introductions } from "#db/schema/introductions.ts";
import type { DeclaredOutcome, Introduction } from "#domain/introductions/introduction.ts";
import type { IntroductionSide } from "#domain/introductions/status.ts";
import { amountRange } from "#domain/needs/visible-need.ts";

// What is confided is read by a query of its own, that asks who reads it.
const {
  organisationContact: _organisationContact,
  financerContact: _financerContact,
  needThen: _needThen,
  reminded: _reminded,
  ...columns
} = getTableColumns(introductions);

type OutcomeRow = Omit<typeof introductionOutcomes.$inferSelect, "introductionId" | "byAccount">;

/** What a query selects to give an introduction back, with what both sides declared. */
export const introductionSelection = {
  ...columns,
  outcomes: sql<OutcomeRow[]>`coalesce((
    select json_agg(json_build_object('side', o.side, 'outcome', o.outcome, 'instrument', o.instrument,
      'rangeFrom', o.range_from, 'reason', o.reason, 'orientedTo', o.oriented_to, 'declaredAt', o.declared_at))
    from ${introductionOutcomes} o where o.introduction_id = "introductions"."id"), '[]'::json)`,
};

type Row = { [Key in keyof typeof columns]: (typeof introductions.$inferSelect)[Key] } & {
  outcomes: OutcomeRow[];
};

/** The codes were checked on the way in, by zod and by the table's own checks. */
export function introductionFromRow(row: Row): Introduction {
  const { outcomes, organisationClosedAt, financerClosedAt, ...rest } = row;
  return {
    ...(rest as Omit<Introduction, "outcomes" | "closedAt">),
    closedAt: { organisation: organisationClosedAt, financer: financerClosedAt },
    outcomes: Object.fromEntries(
      outcomes.map(({ side, rangeFrom, ...said }) => [
        side,
        { ...said, range: rangeFrom === null ? null : amountRange(rangeFrom) } as DeclaredOutcome,
      ]),
    ) as Partial<Record<IntroductionSide, DeclaredOutcome>>,
  };
}

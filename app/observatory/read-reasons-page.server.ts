import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { countReasons } from "#db/observatory/count-reasons.ts";
import { parisInstant } from "#domain/calendar/paris.ts";
import type { IntroductionSide } from "#domain/introductions/status.ts";
import { type ReasonCount, toldReasons } from "#domain/observatory/reasons.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { refusalReasonEntry } from "#domain/vocabulary/refusal-reasons.ts";

/** Why needs and programmes did not meet, by side: sums up to the first of the month, so that a day shows nobody's refusal. */
export async function readReasonsPage({ db, clock }: Context) {
  const firstOfMonth = `${clock.today().slice(0, 7)}-01`;
  const counts = await countReasons(db, parisInstant(firstOfMonth, "00:00"));
  return {
    countedOn: typeset(frenchDay(firstOfMonth)),
    byFinancers: tell(counts, "financer"),
    byOrganisations: tell(counts, "organisation"),
  };
}

const tell = (counts: readonly ReasonCount[], by: IntroductionSide) =>
  toldReasons(counts, by).map(({ reason, atLeast }) => {
    const { label, sentence } = refusalReasonEntry(reason);
    return { reason, atLeast, label, means: typeset(sentence) };
  });

/** What waits for an operator, and since when; instants, null when nothing does. */
export type Waiting = { count: number; since: string | null };
export type OperatorQueues = Record<"texts" | "reports" | "financers" | "renewals", Waiting>;
export type OperatorStep = keyof OperatorQueues | null;

/** In this order: what keeps somebody from being read, what somebody complains of, who waits to be known, who is to be checked again. */
const ORDER = [
  "texts",
  "reports",
  "financers",
  "renewals",
] as const satisfies readonly (keyof OperatorQueues)[];

/** The one thing to do next; null when nothing waits. What has waited for two days comes before everything, the oldest first. */
export function nextOperatorStep(queues: OperatorQueues, now: Date): OperatorStep {
  const waiting = ORDER.filter((queue) => queues[queue].count > 0);
  const overdue = waiting
    .filter((queue) => queue !== "renewals" && ageOf(queues[queue], now) > TWO_DAYS)
    .sort((one, other) => ageOf(queues[other], now) - ageOf(queues[one], now));
  return overdue[0] ?? waiting[0] ?? null;
}

const TWO_DAYS = 2 * 86_400_000;
const ageOf = ({ since }: Waiting, now: Date): number => (since ? now.getTime() - Date.parse(since) : 0);

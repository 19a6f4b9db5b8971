import { amountRange } from "#domain/needs/visible-need.ts";
import type { Ticket } from "./criteria.ts";

/**
 * The ticket of a financer that nobody has checked, as needs are compared with it: widened to the public ranges of amounts.
 * Otherwise a made-up programme, its ticket moved euro by euro, would read the exact sums that only checked financers may.
 */
export function ticketByRange({ min, max }: Ticket): Ticket {
  const { to } = amountRange(max);
  return { min: amountRange(min).from, max: to === null ? max : to - 1 };
}

import type { Ticket } from "#domain/criteria/criteria.ts";
import type { NeedAmount } from "#domain/needs/need.ts";
import { blocked, type Finding, graded, type Rule, toCheck } from "../verdict.ts";

export type AmountFacts =
  | { kind: "ticket-fits"; contribution: number; amount: NeedAmount; ticket: Ticket }
  | { kind: "ticket-unknown"; amount: NeedAmount }
  | { kind: "minimum-unknown"; contribution: number; amount: NeedAmount; ticket: Ticket }
  | { kind: "ticket-too-small"; amount: NeedAmount; ticket: Ticket }
  | { kind: "ticket-too-large"; amount: NeedAmount; ticket: Ticket };

/** The most that this ticket can bring to this need, in whole euros. */
export const contribution = (amount: NeedAmount, ticket: Ticket): number =>
  Math.min(amount.sought, ticket.max);

/**
 * Does what the financer gives per need meet what is sought? A ticket below the whole sum is welcome: others join.
 * Blocked only below the smallest useful contribution, or when the smallest ticket exceeds what is sought.
 * Source: exchange format, rule 3.
 */
export const amount: Rule<AmountFacts> = (need, criteria) => {
  const { amount: sought } = need;
  const { ticket } = criteria;
  if (ticket === null) return toCheck({ kind: "ticket-unknown", amount: sought });
  if (ticket.min > sought.sought) return blocked({ kind: "ticket-too-large", amount: sought, ticket });
  if (sought.minimumUseful !== null && ticket.max < sought.minimumUseful) {
    return blocked({ kind: "ticket-too-small", amount: sought, ticket });
  }
  const fit = { financer: financerFit(sought, ticket), organisation: organisationFit(sought, ticket) };
  const facts = { contribution: contribution(sought, ticket), amount: sought, ticket };
  if (sought.minimumUseful === null) return toCheck({ kind: "minimum-unknown", ...facts }, fit);
  return gradedAmount(fit, { kind: "ticket-fits", ...facts });
};

/** A ticket that covers the whole sum is met, whatever the fit: words must not say "partly" of a whole. */
function gradedAmount(
  fit: { financer: number; organisation: number },
  facts: AmountFacts,
): Finding<AmountFacts> {
  const finding = graded(fit, facts);
  if (facts.kind !== "ticket-fits") return finding;
  return { ...finding, verdict: facts.contribution >= facts.amount.sought ? "met" : "partly" };
}

/** How much of the ticket's range is useful to this need, 0 to 1. A fixed ticket that is useful is wholly so. */
function financerFit(sought: NeedAmount, ticket: Ticket): number {
  const low = Math.max(ticket.min, sought.minimumUseful ?? 0);
  const high = Math.min(ticket.max, sought.sought);
  if (ticket.max === ticket.min) return 1;
  return Math.max(0.1, (high - low) / (ticket.max - ticket.min));
}

/** Share of what is sought that this ticket can bring; the square root, for the first euros of a round count most. */
function organisationFit(sought: NeedAmount, ticket: Ticket): number {
  return Math.sqrt(contribution(sought, ticket) / sought.sought);
}

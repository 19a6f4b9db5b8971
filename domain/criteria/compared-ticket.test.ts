import fc from "fast-check";
import { expect, test } from "vitest";
import { amountRange } from "#domain/needs/visible-need.ts";
import { ticketByRange } from "./compared-ticket.ts";

const euros = fc.integer({ min: 0, max: 40_000_000 });

test("two tickets of the same ranges let exactly the same sums through", () => {
  fc.assert(
    fc.property(euros, euros, (one, other) => {
      const [min, max] = [Math.min(one, other), Math.max(one, other)];
      const ticket = ticketByRange({ min, max });
      expect(ticket.min).toBeLessThanOrEqual(min);
      expect(ticket.max).toBeGreaterThanOrEqual(max);
      expect(
        ticketByRange({ min: amountRange(min).from, max: (amountRange(max).to ?? max + 1) - 1 }),
      ).toEqual(ticket);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { pair, scorePossible } from "#domain/matching/pairing.ts";
import { isPossible } from "#domain/matching/possible.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { arbitraryCriteria, arbitraryNeed } from "#seeds/builders/arbitrary.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { criteriaFields, needFields } from "./fields.ts";
import { possibleForCriteria } from "./for-criteria.ts";
import { possibleForNeed } from "./for-need.ts";
import { holds } from "./holds.ts";

test("both conditions hold exactly when no rule blocks", () => {
  const seen = { possible: 0, blocked: 0 };
  fc.assert(
    fc.property(arbitraryNeed, arbitraryCriteria, (need, criteria) => {
      const [preparedNeed, preparedCriteria] = [prepareNeed(need), prepareCriteria(criteria)];
      const pairing = pair(preparedNeed, preparedCriteria, TODAY);
      const possible = pairing.blockedBy.length === 0;
      if (possible) expect(scorePossible(preparedNeed, preparedCriteria, TODAY)).toBe(pairing.score);
      seen[possible ? "possible" : "blocked"] += 1;
      expect(isPossible(preparedNeed, preparedCriteria, TODAY)).toBe(possible);
      expect(holds(possibleForNeed(need, TODAY), criteriaFields(criteria))).toBe(possible);
      expect(holds(possibleForCriteria(criteria, TODAY), needFields(need))).toBe(possible);
    }),
    { numRuns: 3_000 },
  );
  expect(seen.possible).toBeGreaterThan(50);
  expect(seen.blocked).toBeGreaterThan(50);
});

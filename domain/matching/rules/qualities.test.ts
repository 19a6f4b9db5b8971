import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

import type { Quality } from "#domain/vocabulary/codes.ts";

const judge = (held: Quality[] | null, requiredQualities: Quality[]) =>
  findingOf("qualities", aNeed({ organisation: { qualities: held } }), aCriteria({ requiredQualities }));

test("all required qualities are needed", () => {
  expect(judge(["ESS", "ESUS"], ["ESUS", "ESS"]).verdict).toBe("met");
  expect(judge(["ESS"], ["ESUS", "ESS"])).toMatchObject({
    verdict: "blocked",
    facts: { qualities: ["ESUS"] },
  });
  expect(judge([], ["ESS"]).verdict).toBe("blocked");
});

test("unknown is to check, where something is required", () => {
  expect(judge(null, ["ESS"]).verdict).toBe("to-check");
  expect(judge(null, []).verdict).toBe("not-applicable");
});

import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (
  generalInterest: "yes" | "ruling" | "no" | "unknown",
  criteria: Parameters<typeof aCriteria>[0] = {},
) => findingOf("mecenat", aNeed({ organisation: { generalInterest } }), aCriteria(criteria)).verdict;

test("where mécénat is the only instrument left, general interest decides", () => {
  expect(judge("yes")).toBe("met");
  expect(judge("ruling")).toBe("met");
  expect(judge("unknown")).toBe("to-check");
  expect(judge("no")).toBe("blocked");
});

test("another instrument left makes the question idle", () => {
  expect(judge("no", { instruments: ["MECENAT", "SUBVENTION"] })).toBe("not-applicable");
});

test("unless the financer requires general interest whatever the instrument", () => {
  const requires = { instruments: ["SUBVENTION" as const], requiresGeneralInterest: true };
  expect(judge("no", requires)).toBe("blocked");
  expect(judge("unknown", requires)).toBe("to-check");
  expect(judge("yes", requires)).toBe("met");
});

test("an instrument that the matrix forbids leaves mécénat alone", () => {
  const need = aNeed({
    organisation: { generalInterest: "no" },
    instruments: ["MECENAT", "PARTS_SOCIALES"],
  });
  expect(findingOf("mecenat", need, aCriteria({ instruments: ["MECENAT", "PARTS_SOCIALES"] })).verdict).toBe(
    "blocked",
  );
});

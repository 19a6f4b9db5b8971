import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

import type { LegalForm } from "#domain/vocabulary/codes.ts";

const judge = (legalForms: LegalForm[]) =>
  findingOf("legal-form", aNeed(), aCriteria({ legalForms })).verdict;

test("an empty list takes all, another only what it names", () => {
  expect(judge([])).toBe("not-applicable");
  expect(judge(["SCIC", "ASSO_1901"])).toBe("met");
  expect(judge(["SCIC"])).toBe("blocked");
});

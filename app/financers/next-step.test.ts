import { expect, test } from "vitest";
import { nextFinancerStep } from "./next-step.ts";

const programme = (changes: object = {}) => ({
  programme: { id: "p", title: "Programme" },
  status: "open" as const,
  hasChanges: false,
  total: 3,
  fresh: null,
  ...changes,
});
const draft = (faults: number) => ({ criteriaId: "d", title: "Brouillon", faults });
const next = (known: Partial<Parameters<typeof nextFinancerStep>[0]>) =>
  nextFinancerStep({
    programmes: [],
    drafts: [],
    verified: true,
    sheetComplete: true,
    toAnswer: null,
    ...known,
  }).kind;

test.each<[Parameters<typeof next>[0], string]>([
  [{ toAnswer: { id: "i", who: "Fonds", waiting: 1 }, drafts: [draft(0)] }, "answer"],
  [{}, "first-programme"],
  [{ drafts: [draft(2)] }, "complete-draft"],
  [{ drafts: [draft(2), draft(0)] }, "publish"],
  [{ programmes: [programme({ fresh: 2 })], drafts: [draft(2)] }, "read-new"],
  [{ programmes: [programme({ fresh: 0, hasChanges: true })] }, "publish-changes"],
  [{ programmes: [programme()], drafts: [draft(1)] }, "complete-draft"],
  [{ programmes: [programme()], verified: false, sheetComplete: false }, "complete-sheet"],
  [{ programmes: [programme()], verified: false }, "read-needs"],
  [{ programmes: [programme({ total: 0 })] }, "widen"],
  [{ programmes: [programme({ status: "closed", total: 0 })] }, "reopen"],
])("%j: %s", (known, kind) => {
  expect(next(known)).toBe(kind);
});

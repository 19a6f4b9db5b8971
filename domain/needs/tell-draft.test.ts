import { expect, test } from "vitest";
import { emptyDraft } from "./need-draft.ts";
import { tellChanges, tellField } from "./tell-draft.ts";

const draft = { ...emptyDraft(), total: "1,5 M€", sought: "25k", deadline: "30/4/2027", startsOn: "bientôt" };

test("sums and days are told as they were read, what cannot be read as it was typed", () => {
  expect(tellField("total", draft)).toMatch(/^1\s500\s000\s€$/);
  expect(tellField("sought", draft)).toMatch(/^25\s000\s€$/);
  expect(tellField("deadline", draft)).toBe("30 avril 2027");
  expect(tellField("startsOn", draft)).toBe("bientôt");
  expect(tellField("minimumUseful", draft)).toBe("");
  const lines = { ...draft, expenses: [{ label: "Four", euros: "12 k€", status: "" as const }] };
  expect(tellField("expenses", lines)).toMatch(/^Four : 12\s000\s€$/);
});

test("the same sum written otherwise is no change", () => {
  expect(tellChanges(draft, { ...draft, sought: "25 000 €" })).toEqual([]);
  expect(tellChanges(draft, { ...draft, sought: "26k" })).toHaveLength(1);
});

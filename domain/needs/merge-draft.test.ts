import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeStep } from "./merge-draft.ts";
import { emptyDraft, type NeedDraft } from "./need-draft.ts";

const draft = (changes: Partial<NeedDraft>): NeedDraft => ({ ...emptyDraft(), ...changes });
const seen = draft({ title: "Un four", summary: "Pour le fournil" });

test("what only one of two people changed is kept from each", () => {
  const mine = draft({ title: "Un four de plus", summary: "Pour le fournil" });
  const kept = draft({ title: "Un four", summary: "Pour former deux apprentis", story: "Depuis dix ans" });
  expect(mergeStep("essential", { seen, mine, kept })).toEqual({
    draft: draft({
      title: "Un four de plus",
      summary: "Pour former deux apprentis",
      story: "Depuis dix ans",
    }),
    contested: [],
  });
});

test("what both changed otherwise is told, field by field", () => {
  const mine = draft({ title: "Mon titre", summary: "Même résumé" });
  const kept = draft({ title: "Son titre", summary: "Même résumé" });
  expect(mergeStep("essential", { seen, mine, kept }).contested).toEqual(["title"]);
});

test("fields of other steps are never touched", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (typed, other) => {
      const { draft: merged } = mergeStep("essential", {
        seen,
        mine: draft({ title: typed, story: "d'une page ancienne" }),
        kept: draft({ story: other }),
      });
      expect(merged.story).toBe(other);
    }),
  );
});

import { expect, test } from "vitest";
import { flatten, nest, valueAt } from "./use-live-form.ts";

test("the sentences of the action and those of the browser have the same names", () => {
  const errors = { "": "Réessayez.", email: "Une adresse.", "plan.0.label": "Un nom." };
  expect(flatten(nest(errors))).toEqual(errors);
});

test("what was typed is found by the name of its field", () => {
  const values = { plan: [{ label: "Four" }], themes: ["A", "B"] };
  expect(valueAt(values, "plan.0.label")).toBe("Four");
  expect(valueAt(values, "themes")).toEqual(["A", "B"]);
  expect(valueAt(values, "plan.3.label")).toBeUndefined();
});

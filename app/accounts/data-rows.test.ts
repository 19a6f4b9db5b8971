import { expect, test } from "vitest";
import { dataRows } from "./data-rows.ts";

test("every value has its line, found by its path; what is empty has none", () => {
  expect(
    dataRows({
      account: { name: "Lou", seenAt: new Date("2026-11-24T09:00:00Z"), gone: null },
      shortlists: [{ name: "Une" }, { name: "Deux", of: { kinds: ["a", "b"] } }],
      intention: null,
    }),
  ).toEqual([
    ["Ensemble", "Numéro", "Donnée", "Valeur"],
    ["account", "1", "name", "Lou"],
    ["account", "1", "seenAt", "2026-11-24T09:00:00.000Z"],
    ["shortlists", "1", "name", "Une"],
    ["shortlists", "2", "name", "Deux"],
    ["shortlists", "2", "of.kinds.0", "a"],
    ["shortlists", "2", "of.kinds.1", "b"],
  ]);
});

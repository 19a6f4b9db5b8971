import { expect, test } from "vitest";
import type { Membership } from "#domain/accounts/actor.ts";
import { ownSpaces } from "./own-spaces.ts";

const bakery: Membership = {
  id: "m",
  kind: "organisation",
  structureId: "o",
  structureName: "Le Fournil",
  role: "lecture",
};

test("what one acts for comes first, one's own savings after", () => {
  expect(ownSpaces({ active: bakery, saver: true, operator: false })).toEqual([
    { label: "Le Fournil", to: "/organisation" },
    { label: "Listes", to: "/listes" },
    { label: "Mon intention", to: "/epargne" },
  ]);
});

test("an account that is nothing yet has only its account", () => {
  expect(ownSpaces({ active: null, saver: false, operator: false })).toEqual([]);
});

test("whoever keeps the site is led to its pages", () => {
  expect(ownSpaces({ active: null, saver: false, operator: true })).toEqual([
    { label: "Tenir la Place", to: "/operation" },
  ]);
});

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
    { label: "Mises en relation", to: "/mises-en-relation" },
    { label: "Listes", to: "/listes" },
    { label: "Mon intention", to: "/epargne" },
  ]);
});

test("a place is introduced to nobody and keeps no lists", () => {
  const farm = { ...bakery, kind: "place", structureName: "La Ferme" } as const;
  expect(ownSpaces({ active: farm, saver: false, operator: false })).toEqual([
    { label: "La Ferme", to: "/lieu" },
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

import { expect, test } from "vitest";
import { aNeed } from "#seeds/builders/need.ts";
import { readMarkers } from "./markers.ts";
import { readMeans } from "./means.ts";
import type { Organisation } from "./organisation.ts";
import { visibleOrganisation } from "./visible-organisation.ts";

const organisation: Organisation = {
  ...aNeed().organisation,
  id: "o1",
  siret: "00000001800010",
  rna: "W000000001",
  createdOn: "2012-03-04",
  website: "https://fournil.example",
  summary: "Un fournil associatif.",
  mission: "Nourrir bien.",
  networks: "Un réseau",
  governance: "Un conseil de neuf",
  contact: "Lou, coordinatrice, lou@fournil.example",
  means: { cash: "1-3", budget: "200k-1m" },
  markers: { "rooted-jobs": "yes" },
  recit: { evaluation: null, profitability: null, democracy: "Une voix chacun.", desirability: null },
};
const told = (level: "public" | "verified" | "accepted") =>
  JSON.stringify(visibleOrganisation(organisation, level));
const NUMBERS = ["00000001800010", "W000000001", "neuf"];
const CONFIDED = ["lou@fournil.example", "1-3", "200k-1m"];

test("each level reads what the one before reads, and more", () => {
  for (const hidden of [...NUMBERS, ...CONFIDED]) expect(told("public")).not.toContain(hidden);
  for (const hidden of CONFIDED) expect(told("verified")).not.toContain(hidden);
  for (const shown of NUMBERS) expect(told("verified")).toContain(shown);
  for (const shown of [...NUMBERS, ...CONFIDED]) expect(told("accepted")).toContain(shown);
});

test("a field that an organisation may get later stays unseen", () => {
  const later = { ...organisation, iban: "FR76" } as Organisation;
  expect(JSON.stringify(visibleOrganisation(later, "accepted"))).not.toContain("FR76");
});

test("markers and means that are none of ours are left out", () => {
  expect(readMarkers({ "rooted-jobs": "yes", "limited-profit": "peut-être", other: "yes" })).toEqual({
    "rooted-jobs": "yes",
  });
  expect(readMeans({ cash: "1-3", budget: "12", toString: "1-3" })).toEqual({ cash: "1-3" });
});

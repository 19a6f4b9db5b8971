import { expect, test } from "vitest";
import type { ProgrammeBrief } from "#app/ui/programme-brief.tsx";
import { listProgrammes } from "./list-programmes.ts";

const brief = (rank: number): ProgrammeBrief => ({
  id: String(rank),
  title: `Appel ${rank}`,
  financer: "Fondation",
  type: "Fondation",
  operatorLinked: false,
  ticket: null,
  means: rank % 2 ? "don" : "prêt à taux zéro",
  area: rank < 3 ? "l’Isère" : "la Drôme",
  themes: "alimentation",
});
const forty = Array.from({ length: 40 }, (_, rank) => brief(rank));
const list = (q: string, page = 1) => listProgrammes(forty, { q, page }, (one) => one);

test("forty programmes are pages of twelve; a page too far is the last", () => {
  expect(list("").shown.map(({ id }) => id)).toEqual(forty.slice(0, 12).map(({ id }) => id));
  expect(list("", 9)).toMatchObject({ page: 4, pages: 4, found: 40 });
  expect(list("", 4).shown).toHaveLength(4);
});

test("every word is looked for, whatever its accents and its case, in all that a line says", () => {
  expect(list("ISERE pret").shown.map(({ id }) => id)).toEqual(["0", "2"]);
  expect(list("appel 39").shown).toHaveLength(1);
  expect(list("nulle part")).toMatchObject({ shown: [], found: 0, pages: 1 });
});

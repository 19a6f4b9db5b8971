import { describe, expect, it } from "vitest";
import { foldPlaceName } from "./folded-text.ts";
import { searchTerritories } from "./territory-search.ts";

const labels = (text: string, options?: Parameters<typeof searchTerritories>[1]) =>
  searchTerritories(text, options).map((match) => match.label);

describe("finding a territory by what a person types", () => {
  it.each([
    ["accents and capitals left out", "evry-courcouronnes", "Évry-Courcouronnes (91)"],
    ["St for Saint", "st etienne", "Saint-Étienne (42)"],
    ["Ste for Sainte", "Ste-Foy-lès-Lyon", "Sainte-Foy-lès-Lyon (69)"],
    ["an apostrophe", "l'hay les roses", "L'Haÿ-les-Roses (94)"],
    ["a ligature", "Oeuilly", "Œuilly (51)"],
    ["a postcode", "26150", "Die (26)"],
    ["the number of a département", "26", "Drôme"],
    ["Corsica's letter", "2a", "Corse-du-Sud"],
    ["an arrondissement", "Paris 11e", "Paris 11e (75)"],
    ["an arrondissement in full", "paris 11ème arrondissement", "Paris 11e (75)"],
    ["the first one", "lyon 1er", "Lyon 1er (69)"],
    ["the country", "France", "la France entière"],
    ["a région", "bretagne", "Bretagne"],
    ["an intercommunalité", "diois", "Communauté de communes du Diois"],
    ["words in another order", "diois chatillon", "Châtillon-en-Diois (26)"],
    ["the name before a merger", "Arbignieu", "Arboys en Bugey (01)"],
    ["overseas", "fort de fr", "Fort-de-France (972)"],
  ])("%s: %s", (_, text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it("tells homonyms apart by their département, the largest first", () => {
    expect(labels("Saint-Denis", { levels: ["COMMUNE"], limit: 4 })).toEqual([
      "Saint-Denis (974)",
      "Saint-Denis (93)",
      "Saint-Denis (11)",
      "Saint-Denis (30)",
    ]);
  });

  it("gives every town that has the arrondissement", () => {
    expect(labels("11e arrondissement")).toEqual(["Paris 11e (75)", "Marseille 11e (13)"]);
  });

  it("puts the exact name before longer ones that hold more people", () => {
    expect(labels("die")[0]).toBe("Die (26)");
    expect(labels("drome")[0]).toBe("Drôme");
  });

  it("shows the postcode that was typed, and keeps to the levels asked", () => {
    expect(searchTerritories("69003", { levels: ["COMMUNE"] }).map((match) => match.detail)).toContain(
      "commune, Rhône, 69003",
    );
    expect(searchTerritories("paris", { levels: ["DEPARTEMENT"] }).map((match) => match.key)).toEqual([
      "D75",
    ]);
  });

  it("gives each territory once, and no more than the limit", () => {
    const keys = searchTerritories("saint", { limit: 50 }).map((match) => match.key);
    expect(keys).toHaveLength(50);
    expect(new Set(keys).size).toBe(50);
  });

  it("finds nothing for nothing, for marks, or for a name of nowhere", () => {
    expect(labels("")).toEqual([]);
    expect(labels(" -' ")).toEqual([]);
    expect(labels("xyzzy")).toEqual([]);
  });
});

describe("folded place names", () => {
  it.each([
    ["L'Haÿ-les-Roses", "l hay les roses"],
    ["St-Étienne", "saint etienne"],
    ["Paris 20e Arrondissement", "paris 20 arrondissement"],
    ["Estrées", "estrees"],
  ])("%s", (name, folded) => expect(foldPlaceName(name)).toBe(folded));
});

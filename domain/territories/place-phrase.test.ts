import { describe, expect, it } from "vitest";
import { allDepartements, allRegions } from "./division.ts";
import { inTerritory } from "./place-phrase.ts";
import type { TerritoryLevel } from "./territory.ts";

describe("where something happens, in a sentence", () => {
  it.each<[TerritoryLevel, string, string]>([
    ["COMMUNE", "35236", "à Redon"],
    ["COMMUNE", "72181", "au Mans"],
    ["COMMUNE", "91692", "aux Ulis"],
    ["COMMUNE", "17300", "à La Rochelle"],
    ["COMMUNE", "94038", "à L'Haÿ-les-Roses"],
    ["COMMUNE", "75111", "à Paris 11e"],
    ["EPCI", "242600534", "dans la communauté de communes du Diois"],
    ["EPCI", "243500139", "à Rennes Métropole"],
    ["EPCI", "246700488", "dans l'eurométropole de Strasbourg"],
    ["EPCI", "200046977", "dans la métropole de Lyon"],
    ["DEPARTEMENT", "26", "dans la Drôme"],
    ["DEPARTEMENT", "01", "dans l'Ain"],
    ["DEPARTEMENT", "40", "dans les Landes"],
    ["DEPARTEMENT", "29", "dans le Finistère"],
    ["DEPARTEMENT", "35", "en Ille-et-Vilaine"],
    ["DEPARTEMENT", "77", "en Seine-et-Marne"],
    ["DEPARTEMENT", "93", "en Seine-Saint-Denis"],
    ["DEPARTEMENT", "2B", "en Haute-Corse"],
    ["DEPARTEMENT", "75", "à Paris"],
    ["DEPARTEMENT", "971", "en Guadeloupe"],
    ["DEPARTEMENT", "974", "à La Réunion"],
    ["REGION", "53", "en Bretagne"],
    ["REGION", "11", "en Île-de-France"],
    ["REGION", "24", "en Centre-Val de Loire"],
    ["REGION", "44", "dans le Grand Est"],
    ["REGION", "32", "dans les Hauts-de-France"],
    ["REGION", "52", "dans les Pays de la Loire"],
    ["REGION", "75", "en Nouvelle-Aquitaine"],
    ["REGION", "04", "à La Réunion"],
    ["NATIONAL", "FR", "partout en France"],
  ])("%s %s: %s", (level, code, phrase) => {
    expect(inTerritory({ level, code })).toBe(phrase);
  });

  it("has a preposition for every département and région", () => {
    const phrases = [
      ...allDepartements().map(({ code }) => inTerritory({ level: "DEPARTEMENT", code })),
      ...allRegions().map(({ code }) => inTerritory({ level: "REGION", code })),
    ];
    for (const phrase of phrases) expect(phrase).toMatch(/^(à|en|dans (le|la|les) |dans l')/);
  });
});

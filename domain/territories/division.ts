/**
 * The official division of French territory, of the millésime in `data/` : communes and their arrondissements municipaux,
 * intercommunalités (EPCI), départements, régions, overseas included. Everything is read on first use and kept.
 */
import { departementOfCommune } from "./commune-code.ts";
import communeLines from "./data/communes.json";
import departementLines from "./data/departements.json";
import epciLines from "./data/epcis.json";
import formerCommuneLines from "./data/former-communes.json";
import regionLines from "./data/regions.json";
import { fullEpciName } from "./epci-name.ts";
import { once } from "./once.ts";
import type { TerritoryRef } from "./territory.ts";

export type Commune = {
  code: string;
  name: string;
  /** Several for a large town, none for five uninhabited islands. */
  postcodes: readonly string[];
  /** Inhabitants, 0 where the census gives none. */
  population: number;
  /** SIREN of its intercommunalité; null on the islands that belong to none, and overseas collectivities. */
  epci: string | null;
  departement: string;
  region: string;
  /** For an arrondissement municipal (Paris, Lyon, Marseille), the commune it is part of. */
  partOf: string | null;
};
export type Epci = {
  code: string;
  name: string /** Codes of every département it has communes in. */;
  departements: readonly string[];
};
/** The definite article a name takes in a sentence, none for some: "la" Drôme, "l'" Ain, Paris. */
export type Article = "" | "le" | "la" | "les" | "l'";
export type Departement = { code: string; name: string; region: string; article: Article };
export type Region = { code: string; name: string; article: Article };

function byFirstField(lines: readonly string[]): Map<string, string> {
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(";")), line]));
}

const regions = once(
  () => new Map(regionLines.map((line) => readRegion(line)).map((region) => [region.code, region])),
);
const departements = once(
  () =>
    new Map(
      departementLines
        .map((line) => readDepartement(line))
        .map((departement) => [departement.code, departement]),
    ),
);
const epcis = once(() => new Map(epciLines.map((line) => readEpci(line)).map((epci) => [epci.code, epci])));
const communeLineByCode = once(() => byFirstField(communeLines));
const formerCommuneLineByCode = once(() => byFirstField(formerCommuneLines));
const communes = new Map<string, Commune>();

function readRegion(line: string): Region {
  const [code = "", name = "", article = ""] = line.split(";");
  return { code, name, article: article as Article };
}

function readDepartement(line: string): Departement {
  const [code = "", name = "", region = "", article = ""] = line.split(";");
  return { code, name, region, article: article as Article };
}

function readEpci(line: string): Epci {
  const [code = "", name = "", touched = ""] = line.split(";");
  return { code, name: fullEpciName(name), departements: touched.split(",") };
}

function readCommune(line: string): Commune {
  const [code = "", name = "", postcodes = "", population = "", epci = "", partOf = ""] = line.split(";");
  const departement = departementOfCommune(partOf || code);
  return {
    code,
    name,
    postcodes: postcodes ? postcodes.split(",") : [],
    population: Number(population),
    epci: epci || null,
    departement,
    region: departements().get(departement)?.region ?? "",
    partOf: partOf || null,
  };
}

/** The commune or arrondissement municipal of this INSEE code today; null when there is none (see {@link currentCommuneCode} for a merged one). */
export function communeByCode(code: string): Commune | null {
  const read = communes.get(code);
  if (read) return read;
  const line = communeLineByCode().get(code);
  if (!line) return null;
  const commune = readCommune(line);
  communes.set(code, commune);
  return commune;
}

/** The name a merged commune had, where the official list still gives it; null otherwise. */
export function formerCommuneName(code: string): string | null {
  return formerCommuneLineByCode().get(code)?.split(";")[1] || null;
}

/** Codes of the communes merged into others, that current codes no longer hold. */
export const formerCommuneCodes = (): string[] => [...formerCommuneLineByCode().keys()];

/** The code of the commune that now holds what had this code: itself when current, the new one after a merger, null when unknown. */
export function currentCommuneCode(code: string): string | null {
  if (communeLineByCode().has(code)) return code;
  return formerCommuneLineByCode().get(code)?.split(";")[2] ?? null;
}

export const epciByCode = (code: string): Epci | null => epcis().get(code) ?? null;
export const departementByCode = (code: string): Departement | null => departements().get(code) ?? null;
export const regionByCode = (code: string): Region | null => regions().get(code) ?? null;

export const allDepartements = (): Departement[] => [...departements().values()];
export const allRegions = (): Region[] => [...regions().values()];
export const allEpcis = (): Epci[] => [...epcis().values()];
/** Every commune and arrondissement municipal: some 35,000, so not for a loop in a request. */
export const allCommunes = (): Commune[] =>
  [...communeLineByCode().keys()].map((code) => communeByCode(code)!);

const communesByEpci = once(() => {
  const members = new Map<string, Commune[]>();
  for (const commune of allCommunes()) {
    if (!commune.epci) continue;
    const list = members.get(commune.epci);
    if (list) list.push(commune);
    else members.set(commune.epci, [commune]);
  }
  return members;
});
/** The communes of an intercommunalité, empty for an unknown code. */
export const communesOfEpci = (code: string): readonly Commune[] => communesByEpci().get(code) ?? [];

/** Is it a territory of the current division? Communes merged since 2000 count too: older data names them, and `ancestors` puts them in the commune of today. */
export function territoryExists(territory: TerritoryRef): boolean {
  const { level, code } = territory;
  if (level === "NATIONAL") return code === "FR";
  if (level === "COMMUNE") return currentCommuneCode(code) !== null;
  if (level === "EPCI") return epcis().has(code);
  return level === "DEPARTEMENT" ? departements().has(code) : regions().has(code);
}

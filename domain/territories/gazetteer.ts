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
import { type TerritoryKey, type TerritoryRef, territoryFromKey, territoryKey } from "./territory.ts";

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
export type Departement = { code: string; name: string; region: string };
export type Region = { code: string; name: string };

function once<Value>(build: () => Value): () => Value {
  let built: { value: Value } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

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
  const [code = "", name = ""] = line.split(";");
  return { code, name };
}

function readDepartement(line: string): Departement {
  const [code = "", name = "", region = ""] = line.split(";");
  return { code, name, region };
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

/** Is it a territory of the current division? Communes merged since 2000 count too: older data names them, and {@link ancestors} puts them in the commune of today. */
export function territoryExists(territory: TerritoryRef): boolean {
  const { level, code } = territory;
  if (level === "NATIONAL") return code === "FR";
  if (level === "COMMUNE") return currentCommuneCode(code) !== null;
  if (level === "EPCI") return epcis().has(code);
  return level === "DEPARTEMENT" ? departements().has(code) : regions().has(code);
}

/** How a sentence names it: "Drôme", "Redon (35)", "Paris 11e (75)", "Communauté de communes du Diois", "la France entière". An unknown code is shown as such. */
export function territoryLabel(territory: TerritoryRef): string {
  const { level, code } = territory;
  if (level === "NATIONAL") return "la France entière";
  if (level === "EPCI") return epciByCode(code)?.name ?? `intercommunalité ${code}`;
  if (level === "DEPARTEMENT") return departementByCode(code)?.name ?? `département ${code}`;
  if (level === "REGION") return regionByCode(code)?.name ?? `région ${code}`;
  return communeLabel(code);
}

function communeLabel(code: string): string {
  const commune = communeByCode(code);
  if (commune) return `${commune.name.replace(" Arrondissement", "")} (${commune.departement})`;
  const [, formerName = "", today = ""] = formerCommuneLineByCode().get(code)?.split(";") ?? [];
  if (formerName) return `${formerName} (${departementOfCommune(code)})`;
  return today ? communeLabel(today) : `commune ${code}`;
}

const ancestorsByKey = new Map<TerritoryKey, readonly TerritoryKey[]>();

/**
 * The territories that wholly contain this one, smallest first, the country last, itself excluded.
 * An arrondissement municipal lies in its commune, a commune in its EPCI, département and région; an EPCI in a département
 * or région only when ALL its communes do (89 of them straddle a border). A merged commune lies in the one of today.
 * A code that no longer exists lies in the country and nothing else.
 */
export function ancestors(key: TerritoryKey): readonly TerritoryKey[] {
  const known = ancestorsByKey.get(key);
  if (known) return known;
  const found = findAncestors(territoryFromKey(key));
  ancestorsByKey.set(key, found);
  return found;
}

function findAncestors({ level, code }: TerritoryRef): readonly TerritoryKey[] {
  if (level === "NATIONAL") return [];
  if (level === "REGION") return ["FR"];
  if (level === "DEPARTEMENT") return aboveDepartements([code]);
  if (level === "EPCI") {
    const touched = epciByCode(code)?.departements ?? [];
    return touched.length === 1
      ? [`D${touched[0]}`, ...aboveDepartements(touched)]
      : aboveDepartements(touched);
  }
  const commune = communeByCode(code);
  if (!commune) {
    const today = currentCommuneCode(code);
    return today === null ? ["FR"] : [`C${today}`, ...ancestors(`C${today}`)];
  }
  if (commune.partOf) return [`C${commune.partOf}`, ...ancestors(`C${commune.partOf}`)];
  const inDepartement = [`D${commune.departement}`, ...aboveDepartements([commune.departement])];
  return commune.epci ? [`E${commune.epci}`, ...inDepartement] : inDepartement;
}

function aboveDepartements(codes: readonly string[]): TerritoryKey[] {
  const shared = new Set(codes.map((code) => departementByCode(code)?.region));
  const [region] = shared;
  return shared.size === 1 && region ? [`R${region}`, "FR"] : ["FR"];
}

/** Is the inner territory the outer one, or wholly in it? */
export function contains(outer: TerritoryKey, inner: TerritoryKey): boolean {
  return outer === inner || ancestors(inner).includes(outer);
}

/** Is some territory of one list the same as, in, or around one of the other's? Empty lists overlap nothing. Source: exchange format, rule 4. */
export function overlaps(some: readonly TerritoryRef[], others: readonly TerritoryRef[]): boolean {
  const otherKeys = others.map(territoryKey);
  return some.some((territory) => {
    const key = territoryKey(territory);
    return otherKeys.some((other) => contains(key, other) || contains(other, key));
  });
}

/** Levels of the French territory, from the smallest. Region and département codes collide (44, 75, 93…): the level decides. */
export const TERRITORY_LEVELS = ["COMMUNE", "EPCI", "DEPARTEMENT", "REGION", "NATIONAL"] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** A territory as the exchange format names it: INSEE codes, SIREN for an EPCI, `FR` for the country. */
export type TerritoryRef = { level: TerritoryLevel; code: string };

const PREFIX: Record<TerritoryLevel, string> = {
  COMMUNE: "C",
  EPCI: "E",
  DEPARTEMENT: "D",
  REGION: "R",
  NATIONAL: "",
};
const LEVEL: Record<string, TerritoryLevel> = { C: "COMMUNE", E: "EPCI", D: "DEPARTEMENT", R: "REGION" };

/** The code with its level in front, so that it is unique: `C26281`, `E200040459`, `D26`, `R84`, `FR`. */
export type TerritoryKey = string;

export function territoryKey(territory: TerritoryRef): TerritoryKey {
  return territory.level === "NATIONAL" ? "FR" : PREFIX[territory.level] + territory.code;
}

/** The inverse of {@link territoryKey}. Throws on a key of no level: keys are only ever made by `territoryKey`. */
export function territoryFromKey(key: TerritoryKey): TerritoryRef {
  if (key === "FR") return { level: "NATIONAL", code: "FR" };
  const level = LEVEL[key.charAt(0)];
  if (!level) throw new Error(`not a territory key: ${key}`);
  return { level, code: key.slice(1) };
}

import { communeByCode, currentCommuneCode, departementByCode, epciByCode } from "./division.ts";
import { type TerritoryKey, type TerritoryRef, territoryFromKey, territoryKey } from "./territory.ts";

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

/** These territories and all that contain them, each once: what an index keeps so that "somewhere in" is one comparison. */
export function upTo(keys: readonly TerritoryKey[]): TerritoryKey[] {
  return [...new Set(keys.flatMap((key) => [key, ...ancestors(key)]))];
}

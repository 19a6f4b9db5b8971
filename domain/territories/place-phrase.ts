import { type Article, departementByCode, epciByCode, regionByCode } from "./division.ts";
import { territoryLabel } from "./label.ts";
import type { TerritoryRef } from "./territory.ts";

/** Where something happens, as a sentence says it: "à Redon", "au Mans", "dans la Drôme", "en Bretagne", "dans la communauté de communes du Diois", "partout en France". */
export function inTerritory(territory: TerritoryRef): string {
  const { level, code } = territory;
  if (level === "NATIONAL") return "partout en France";
  if (level === "COMMUNE") return inCommune(territoryLabel(territory).replace(/ \([^)]*\)$/, ""));
  if (level === "EPCI") return inEpci(epciByCode(code)?.name ?? territoryLabel(territory));
  const named = level === "REGION" ? regionByCode(code) : departementByCode(code);
  if (!named) return `dans le territoire ${code}`;
  return level === "REGION" ? inRegion(named) : inDepartement(named);
}

type Named = { code: string; name: string; article: Article };

const DANS: Record<Exclude<Article, "">, string> = {
  le: "dans le ",
  la: "dans la ",
  les: "dans les ",
  "l'": "dans l'",
};

/** Islands and towns without an article: one is "à", not "en". */
const isSingleTown = (name: string) => /^(Paris|Mayotte|La Réunion|Saint-|Wallis)/.test(name);

function inCommune(name: string): string {
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

function inEpci(name: string): string {
  const [kind = ""] = name.split(" ");
  if (kind === "Communauté" || kind === "Métropole")
    return `dans la ${kind.toLowerCase()}${name.slice(kind.length)}`;
  return kind === "Eurométropole" ? `dans l'eurométropole${name.slice(kind.length)}` : `à ${name}`;
}

/** Of a feminine name, yet one does not say "dans la Guadeloupe" or "dans la Haute-Corse". */
const SAID_WITH_EN = ["2A", "2B", "971", "972", "973", "93"];

function inDepartement({ code, name, article }: Named): string {
  if (code === "984") return `dans les ${name}`;
  if (isSingleTown(name) || code === "989") return `à ${name.replace("Île", "l'île")}`;
  return article === "" || SAID_WITH_EN.includes(code) ? `en ${name}` : DANS[article] + name;
}

function inRegion({ code, name, article }: Named): string {
  if (code.length === 3) return inDepartement({ code, name, article });
  if (isSingleTown(name)) return `à ${name}`;
  // "en Centre-Val de Loire" is how the région calls itself.
  return article === "" || article === "la" || code === "24" ? `en ${name}` : DANS[article] + name;
}

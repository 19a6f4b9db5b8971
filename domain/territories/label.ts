import { departementOfCommune } from "./commune-code.ts";
import {
  communeByCode,
  currentCommuneCode,
  departementByCode,
  epciByCode,
  formerCommuneName,
  regionByCode,
} from "./division.ts";
import type { TerritoryRef } from "./territory.ts";

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
  const formerName = formerCommuneName(code);
  if (formerName) return `${formerName} (${departementOfCommune(code)})`;
  const today = currentCommuneCode(code);
  return today ? communeLabel(today) : `commune ${code}`;
}

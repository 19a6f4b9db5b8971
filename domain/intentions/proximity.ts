import { departementOfCommune } from "#domain/territories/commune-code.ts";
import { communePosition, departementMiddle, kilometresBetween } from "#domain/territories/position.ts";

/**
 * How far a headquarters is from a saver, of whom the département alone is known: 0 within it; else kilometres, as the crow
 * flies, from its middle; infinite when one of the two is nowhere known. A neutral order. Source: domaine, § 4.5, requirement 8.
 */
export function kilometresFromDepartement(departement: string, commune: string): number {
  if (departementOfCommune(commune) === departement) return 0;
  const [here, there] = [departementMiddle(departement), communePosition(commune)];
  return here && there ? kilometresBetween(here, there) : Number.POSITIVE_INFINITY;
}

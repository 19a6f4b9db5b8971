import type { AppLoadContext } from "@remix-run/node";
import { typeset } from "#app/ui/french-typography.ts";
import { readShownSums } from "#db/intentions/intention-sums.ts";
import { type ShownSum, shownSums } from "#domain/intentions/sums.ts";
import { inTerritory, territoryLabel } from "#domain/territories/gazetteer.ts";
import { type TerritoryRef, territoryFromKey } from "#domain/territories/territory.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

/** What savers wish for, added up, as the table of the month has it: nothing on this page is counted when it is read. */
export async function readSaversPage({ place: { db }, demo }: AppLoadContext) {
  const table = await readShownSums(db);
  const { sums, total } = shownSums(table?.sums ?? []);
  return {
    demo,
    total,
    countedOn: table && typeset(frenchDay(table.tableOn)),
    sums: sums.map((sum) => ({ key: sum.key, name: typeset(nameOf(sum)), people: sum.shown })),
    first: sums[0] ? typeset(sentenceOf(sums[0])) : null,
  };
}

function nameOf({ key, covers }: ShownSum): string {
  const territory = territoryFromKey(key);
  if (territory.level === "DEPARTEMENT") return territoryLabel(territory);
  if (territory.level === "NATIONAL") return "Ailleurs en France";
  return `${territoryLabel(territory)}, ${covers.length} départements ensemble`;
}

/** `Au moins 40 épargnant·es dans la Drôme souhaitent…`. */
function sentenceOf({ key, shown }: ShownSum): string {
  const territory: TerritoryRef = territoryFromKey(key);
  const where = territory.level === "NATIONAL" ? "ailleurs en France" : inTerritory(territory);
  return `Au moins ${shown} épargnant·es ${where} souhaitent voir financés des projets de transition juste.`;
}

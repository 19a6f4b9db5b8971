import { typeset } from "#app/ui/french-typography.ts";
import type { Intention } from "#domain/intentions/intention.ts";
import { AMOUNT_BUCKET_LABELS, HORIZON_LABELS, REACH_LABELS } from "#domain/intentions/labels.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { frenchList, midSentence } from "#domain/vocabulary/french.ts";
import { themeLabel } from "#domain/vocabulary/labels.ts";

/** An intention as its author reads it again, fact by fact. */
export function tellIntention(intention: Intention): { term: string; says: string }[] {
  const departement = territoryLabel({ level: "DEPARTEMENT", code: intention.departement });
  const themes = intention.themes.map((code) => midSentence(themeLabel(code)));
  return [
    { term: "Thèmes", says: themes.length > 0 ? capitalised(frenchList(themes)) : "Tous" },
    { term: "Département", says: departement },
    { term: "Où", says: REACH_LABELS[intention.reach] },
    { term: "Tranche", says: AMOUNT_BUCKET_LABELS[intention.amountBucket] },
    { term: "Durée", says: HORIZON_LABELS[intention.horizon] },
    {
      term: "Gouvernance",
      says: intention.democraticGovernance ? "Démocratique, de préférence" : "Sans préférence",
    },
  ].map(({ term, says }) => ({ term, says: typeset(says) }));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

import { territoryExists, territoryLabel } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import { INSTRUMENTS, PURPOSES, STAGES, THEMES, ZONINGS } from "#domain/vocabulary/codes.ts";
import {
  instrumentLabel,
  meetingFormatLabel,
  purposeLabel,
  stageLabel,
  themeLabel,
  zoningLabel,
} from "#domain/vocabulary/labels.ts";
import { MEETING_FORMATS } from "#domain/vocabulary/meeting-formats.ts";
import { tellCorrections } from "#domain/texts/shown-readings.ts";
import { readDay } from "#domain/typed/day.ts";
import { readEuros } from "#domain/typed/euros.ts";
import { tidyText } from "#domain/typed/text.ts";
import { frenchDay, frenchEuros } from "#domain/vocabulary/french.ts";
import { changedFields, type DraftField, isEmptyLine, type NeedDraft } from "./need-draft.ts";
import type { NeedChangeTold } from "./need-event.ts";

/** What each field is called on the form. */
export const FIELD_LABELS: Record<DraftField, string> = {
  title: "Titre",
  summary: "Résumé",
  primaryTheme: "Thème principal",
  secondaryThemes: "Autres thèmes",
  total: "Coût total du projet",
  sought: "Somme cherchée ici",
  minimumUseful: "Plus petit apport utile",
  instruments: "Manières d'être financé",
  expenses: "Dépenses",
  resources: "Ressources",
  actionTerritories: "Où vous agissez",
  deadline: "Date limite",
  startsOn: "Démarrage",
  stage: "Stade",
  purpose: "Ce que l'argent paie",
  zonings: "Zonages",
  supportWished: "Accompagnement",
  meetingFormats: "Formats de rencontre",
  story: "Votre récit",
  moneyAllows: "Ce que l'argent permet",
  riskIfNotFound: "Sans cet argent",
  readingCorrections: "Lecture corrigée",
};

/** What a field of a draft says, in words, sums and days as they were read; what cannot be read is told as typed. Empty: nothing. */
export function tellField(field: DraftField, draft: NeedDraft): string {
  switch (field) {
    case "primaryTheme":
      return nameOf(THEMES, themeLabel, draft.primaryTheme);
    case "stage":
      return nameOf(STAGES, stageLabel, draft.stage);
    case "purpose":
      return nameOf(PURPOSES, purposeLabel, draft.purpose);
    case "secondaryThemes":
      return draft.secondaryThemes.map((code) => nameOf(THEMES, themeLabel, code)).join(", ");
    case "instruments":
      return draft.instruments.map((code) => nameOf(INSTRUMENTS, instrumentLabel, code)).join(", ");
    case "zonings":
      return draft.zonings.map((code) => nameOf(ZONINGS, zoningLabel, code)).join(", ");
    case "meetingFormats":
      return draft.meetingFormats.map((code) => nameOf(MEETING_FORMATS, meetingFormatLabel, code)).join(", ");
    case "actionTerritories":
      return draft.actionTerritories.map(territoryName).join(", ");
    case "readingCorrections":
      return tellCorrections(draft.readingCorrections);
    case "expenses":
    case "resources":
      return draft[field]
        .filter((line) => !isEmptyLine(line))
        .map(({ label, euros }) => `${label} : ${tellEuros(euros)}`)
        .join(" ; ");
    case "supportWished":
      return { yes: "oui", no: "non" }[draft.supportWished] ?? "";
    case "total":
    case "sought":
    case "minimumUseful":
      return tellEuros(draft[field]);
    case "deadline":
    case "startsOn":
      return tellDay(draft[field]);
    default:
      return tidyText(draft[field]);
  }
}

/** A sum typed "25k" is told as it was read: "25 000 €"; one that cannot be read, as it was typed. */
function tellEuros(typed: string): string {
  const read = readEuros(typed);
  return read.ok && read.value !== null ? frenchEuros(read.value) : typed;
}

function tellDay(typed: string): string {
  const read = readDay(typed);
  return read.ok && read.value !== null ? frenchDay(read.value) : typed;
}

/** What changed from one draft to the next, field by field, for the history of a need. */
export const tellChanges = (before: NeedDraft, after: NeedDraft): NeedChangeTold[] =>
  changedFields(before, after)
    .map((field) => ({ field, before: tellField(field, before), after: tellField(field, after) }))
    .filter((change) => change.before !== change.after);

function nameOf<Code extends string>(
  codes: readonly Code[],
  label: (code: Code) => string,
  code: string,
): string {
  const known = codes.find((one) => one === code);
  return known ? label(known) : code;
}

/** The name of a territory by its key; the key itself when there is none such. */
export function territoryName(key: string): string {
  if (!/^(FR|[CEDR][0-9AB]{2,9})$/.test(key)) return key;
  const territory = territoryFromKey(key);
  return territoryExists(territory) ? territoryLabel(territory) : key;
}

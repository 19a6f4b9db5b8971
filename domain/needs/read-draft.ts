import { done, type Result, refused } from "#domain/result.ts";
import { territoryExists } from "#domain/territories/gazetteer.ts";
import { territoryFromKey, territoryKey } from "#domain/territories/territory.ts";
import { liveCorrections, NO_CORRECTIONS } from "#domain/texts/corrections.ts";
import { shownInNeed } from "#domain/texts/shown-readings.ts";
import { readDay, writeDay } from "#domain/typed/day.ts";
import { writeEuros } from "#domain/typed/euros.ts";
import { tidyText } from "#domain/typed/text.ts";
import { INSTRUMENTS, PURPOSES, STAGES, THEMES, ZONINGS } from "#domain/vocabulary/codes.ts";
import { MEETING_FORMATS, type MeetingFormat } from "#domain/vocabulary/meeting-formats.ts";
import { type DraftFault, draftFaults, eurosOf } from "./draft-faults.ts";
import type { Need, NeedOrganisation } from "./need.ts";
import { type DraftField, type NeedDraft } from "./need-draft.ts";
import type { PlanLine } from "./plan.ts";
import { planOfDraft } from "./plan-remarks.ts";

/** What the site keeps of a need beside the exchange format. Null: not said. */
export type NeedDetails = {
  moneyAllows: string | null;
  riskIfNotFound: string | null;
  plan: PlanLine[];
  /** ISO day on which the project starts. */
  startsOn: string | null;
  /** Would it welcome help that is not money? */
  supportWished: boolean | null;
  meetingFormats: MeetingFormat[];
  /** What is said of how its texts were read. */
  readingCorrections: string[];
};

export type WholeNeed = { need: Need; details: NeedDetails };
type Of = { id: string; organisation: NeedOrganisation };

/** The need that a draft says, ready to be published; or everything that keeps it from being. `today` is an ISO day. */
export function readDraft(
  draft: NeedDraft,
  { id, organisation, today }: Of & { today: string },
): Result<WholeNeed, { kind: "draft-not-ready"; faults: DraftFault[] }> {
  const faults = [
    ...draftFaults(draft, { legalForm: organisation.legalForm, today }),
    ...unknownTerritories(draft),
  ];
  if (faults.length > 0) return refused({ kind: "draft-not-ready", faults });
  const need = needOf(draft, { id, organisation });
  return done({ need, details: detailsOf(draft, need) });
}

/** Territories that a draft names and that do not exist: only the server knows them all. */
export const unknownTerritories = ({ actionTerritories }: NeedDraft): DraftFault[] =>
  actionTerritories
    .filter((key) => !knownTerritory(key))
    .map((key) => ({
      step: "place",
      field: "actionTerritories",
      kind: "wrong",
      message: `Nous ne connaissons pas ce territoire : ${key.slice(0, 12)}.`,
    }));

const knownTerritory = (key: string): boolean =>
  /^(FR|[CEDR][0-9AB]{2,9})$/.test(key) && territoryExists(territoryFromKey(key));

/** What must be said before the rules can be asked at all. */
export const NEEDED_TO_MATCH: readonly DraftField[] = ["primaryTheme", "sought", "instruments"];

/** The need as far as a draft says it, to be set against programmes while it is written; or what is still needed for that. */
export function unfinishedNeed(
  draft: NeedDraft,
  of: Of & { today: string },
): Result<Need, { kind: "too-early"; needed: DraftField[] }> {
  const need = needOf(draft, of);
  const known: Partial<Record<DraftField, boolean>> = {
    primaryTheme: THEMES.some((theme) => theme === draft.primaryTheme),
    sought: need.amount.sought > 0,
    instruments: need.instruments.length > 0,
  };
  const needed = NEEDED_TO_MATCH.filter((field) => !known[field]);
  return needed.length > 0 ? refused({ kind: "too-early", needed }) : done(need);
}

/** Reads what can be read, and leaves out what cannot. */
export function needOf(draft: NeedDraft, { id, organisation }: Of): Need {
  const sought = eurosOf(draft.sought) ?? 0;
  const minimumUseful = eurosOf(draft.minimumUseful);
  const primaryTheme = draft.primaryTheme as Need["primaryTheme"];
  return {
    id,
    organisation,
    title: tidyText(draft.title),
    summary: tidyText(draft.summary),
    story: tidyText(draft.story),
    primaryTheme,
    secondaryThemes: among(THEMES, draft.secondaryThemes).filter((theme) => theme !== primaryTheme),
    purpose: PURPOSES.find((code) => code === draft.purpose) ?? null,
    stage: STAGES.find((code) => code === draft.stage) ?? null,
    amount: {
      total: Math.max(eurosOf(draft.total) ?? 0, sought),
      sought,
      minimumUseful: minimumUseful === null ? null : Math.min(minimumUseful, sought),
    },
    instruments: among(INSTRUMENTS, draft.instruments),
    actionTerritories: [...new Set(draft.actionTerritories)].filter(knownTerritory).map(territoryFromKey),
    zonings: among(ZONINGS, draft.zonings),
    deadline: dayOf(draft.deadline),
  };
}

function detailsOf(draft: NeedDraft, need: Need): NeedDetails {
  return {
    moneyAllows: tidyText(draft.moneyAllows) || null,
    riskIfNotFound: tidyText(draft.riskIfNotFound) || null,
    plan: planOfDraft(draft).map((line) => ({ ...line, label: tidyText(line.label) })),
    startsOn: dayOf(draft.startsOn),
    supportWished: draft.supportWished === "" ? null : draft.supportWished === "yes",
    meetingFormats: among(MEETING_FORMATS, draft.meetingFormats),
    readingCorrections: liveCorrections(draft.readingCorrections, shownInNeed(need, NO_CORRECTIONS)),
  };
}

/** The codes chosen, in the order of the choice, each once. */
const among = <Code extends string>(codes: readonly Code[], chosen: readonly string[]): Code[] =>
  [...new Set(chosen)].filter((one): one is Code => codes.some((code) => code === one));

function dayOf(typed: string): string | null {
  const read = readDay(typed);
  return read.ok ? read.value : null;
}

/** Every free text of a need: what is searched for blocked promises. */
export const textsOf = ({ need, details }: WholeNeed): string[] => [
  need.title,
  need.summary,
  need.story,
  details.moneyAllows ?? "",
  details.riskIfNotFound ?? "",
  ...details.plan.map(({ label }) => label),
];

/** The draft that says exactly this need: to change one that is published, or to write another like it. */
export function draftOf({ need, details }: WholeNeed): NeedDraft {
  const { amount } = need;
  return {
    title: need.title,
    summary: need.summary,
    primaryTheme: need.primaryTheme,
    secondaryThemes: need.secondaryThemes,
    total: writeEuros(amount.total),
    sought: writeEuros(amount.sought),
    minimumUseful: amount.minimumUseful === null ? "" : writeEuros(amount.minimumUseful),
    instruments: need.instruments,
    expenses: details.plan.flatMap(({ side, label, euros }) =>
      side === "expense" ? [{ label, euros: writeEuros(euros) }] : [],
    ),
    resources: details.plan.flatMap((line) =>
      line.side === "resource"
        ? [{ label: line.label, euros: writeEuros(line.euros), status: line.status }]
        : [],
    ),
    actionTerritories: need.actionTerritories.map(territoryKey),
    deadline: need.deadline ? writeDay(need.deadline) : "",
    startsOn: details.startsOn ? writeDay(details.startsOn) : "",
    stage: need.stage ?? "",
    purpose: need.purpose ?? "",
    zonings: need.zonings,
    supportWished: details.supportWished === null ? "" : details.supportWished ? "yes" : "no",
    meetingFormats: details.meetingFormats,
    story: need.story,
    moneyAllows: details.moneyAllows ?? "",
    riskIfNotFound: details.riskIfNotFound ?? "",
    readingCorrections: details.readingCorrections,
  };
}

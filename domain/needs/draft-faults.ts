import { tidyText } from "#domain/typed/text.ts";
import { dayProblem, readDay } from "#domain/typed/day.ts";
import { eurosProblem, readEuros } from "#domain/typed/euros.ts";
import {
  INSTRUMENTS,
  type Instrument,
  type LegalForm,
  PURPOSES,
  STAGES,
  THEMES,
  ZONINGS,
} from "#domain/vocabulary/codes.ts";
import { frenchDay, frenchEuros } from "#domain/vocabulary/french.ts";
import { impossibleReason } from "#domain/vocabulary/instrument-warnings.ts";
import { instrumentLabel } from "#domain/vocabulary/labels.ts";
import { MEETING_FORMATS } from "#domain/vocabulary/meeting-formats.ts";
import {
  type DraftField,
  FIELDS_OF_STEP,
  isEmptyLine,
  LONGEST,
  MOST_SECONDARY_THEMES,
  MOST_TERRITORIES,
  type NeedDraft,
  needDraftSchema,
  NEED_STEPS,
  type NeedStep,
} from "./need-draft.ts";

/** What keeps a draft from being published: a field that says nothing and must, or that cannot be what it says. */
export type DraftFault = {
  step: NeedStep;
  /** The field, or a line of it: `title`, `expenses.2.euros`. */
  field: string;
  kind: "missing" | "wrong";
  /** Missing: the name of what is, to follow "il manque". Wrong: a sentence. */
  message: string;
};

/** What a draft is judged against. `today` is an ISO day. */
export type DraftReader = { legalForm: LegalForm; today: string };

/** Every fault of a step, in the order of its fields. Shared by the page, as one types, and by the server. */
export function faultsOfStep(step: NeedStep, draft: NeedDraft, reader: DraftReader): DraftFault[] {
  return FIELDS_OF_STEP[step].flatMap((field) =>
    [...CHECKS[field](draft, reader)].map((fault) => ({ step, ...fault })),
  );
}

/** Every fault of the draft, step by step; none: it can be published. */
export const draftFaults = (draft: NeedDraft, reader: DraftReader): DraftFault[] =>
  NEED_STEPS.flatMap((step) => faultsOfStep(step, draft, reader));

/** What a fault says beside its field. */
export const faultSentence = ({ kind, message }: Pick<DraftFault, "kind" | "message">): string =>
  kind === "missing" ? `Il manque ${message}.` : message;

/** The schema of one step: what the page checks as one types, and the server when it is saved. */
export const stepSchema = (step: NeedStep, reader: DraftReader) =>
  needDraftSchema.superRefine((draft, context) => {
    for (const fault of faultsOfStep(step, draft, reader)) {
      const path = fault.field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      context.addIssue({ code: "custom", path, message: faultSentence(fault) });
    }
  });

/** The field that a fault is on, whatever the line. */
export const fieldOf = ({ field }: Pick<DraftFault, "field">): DraftField =>
  field.split(".")[0] as DraftField;

type Fault = Omit<DraftFault, "step">;
type Check = (draft: NeedDraft, reader: DraftReader) => Iterable<Fault>;

const wrong = (field: string, message: string): Fault => ({ field, kind: "wrong", message });
const missing = (field: DraftField): Fault => ({ field, kind: "missing", message: MISSING[field] ?? field });

const MISSING: Partial<Record<DraftField, string>> = {
  title: "un titre",
  summary: "un résumé",
  primaryTheme: "le thème principal",
  total: "le coût total du projet",
  sought: "la somme que vous cherchez",
  instruments: "au moins une manière d'être financé",
};

const text =
  (field: "title" | "summary" | "story" | "moneyAllows" | "riskIfNotFound", required: boolean): Check =>
  (draft) => {
    const said = tidyText(draft[field]);
    const length = [...said].length;
    if (length === 0) return required ? [missing(field)] : [];
    return length > LONGEST[field] ? [wrong(field, tooLong(length, LONGEST[field]))] : [];
  };

const tooLong = (length: number, longest: number): string =>
  `${length} caractères : c'est ${length - longest} de trop, ${longest} au plus.`;

const oneOf =
  (field: "primaryTheme" | "stage" | "purpose", codes: readonly string[], required = false): Check =>
  (draft) => {
    if (draft[field] === "") return required ? [missing(field)] : [];
    return codes.includes(draft[field]) ? [] : [wrong(field, UNKNOWN_CHOICE)];
  };

const someOf =
  (field: "secondaryThemes" | "zonings" | "meetingFormats", codes: readonly string[], most = 200): Check =>
  (draft) => {
    const chosen = draft[field];
    if (chosen.some((code) => !codes.includes(code))) return [wrong(field, UNKNOWN_CHOICE)];
    return chosen.length > most
      ? [wrong(field, `${most} au plus : vous en avez choisi ${chosen.length}.`)]
      : [];
  };

const UNKNOWN_CHOICE = "Ce choix n'est pas dans la liste.";

/** The sum typed in a field; null when nothing, or nothing readable, is typed. */
export function eurosOf(typed: string): number | null {
  const read = readEuros(typed);
  return read.ok ? read.value : null;
}

function* amounts(field: "total" | "sought" | "minimumUseful", draft: NeedDraft): Generator<Fault> {
  const read = readEuros(draft[field]);
  if (!read.ok) return yield wrong(field, eurosProblem(read.error));
  if (read.value === null) {
    if (field !== "minimumUseful") yield missing(field);
    return;
  }
  if (read.value === 0 && field !== "minimumUseful") yield wrong(field, "Cette somme ne peut pas être zéro.");
  const most =
    field === "sought" ? eurosOf(draft.total) : field === "minimumUseful" ? eurosOf(draft.sought) : null;
  if (most === null || read.value <= most) return;
  const than = field === "sought" ? "le coût total du projet" : "la somme cherchée";
  yield wrong(field, `${frenchEuros(read.value)}, c'est plus que ${than} (${frenchEuros(most)}).`);
}

function* instruments(draft: NeedDraft, { legalForm }: DraftReader): Generator<Fault> {
  if (draft.instruments.length === 0) yield missing("instruments");
  for (const code of draft.instruments) {
    if (!INSTRUMENTS.some((one) => one === code)) {
      yield wrong("instruments", UNKNOWN_CHOICE);
      continue;
    }
    const reason = impossibleReason(legalForm, code as Instrument);
    if (reason) yield wrong("instruments", `${instrumentLabel(code as Instrument)} : ${reason.sentence}`);
  }
}

function* planLines(side: "expenses" | "resources", draft: NeedDraft): Generator<Fault> {
  for (const [rank, line] of draft[side].entries()) {
    if (isEmptyLine(line)) continue;
    const read = readEuros(line.euros);
    const label = tidyText(line.label);
    if (label === "") yield wrong(`${side}.${rank}.label`, "Dites à quoi correspond cette somme.");
    if ([...label].length > LONGEST.label) {
      yield wrong(`${side}.${rank}.label`, tooLong([...label].length, LONGEST.label));
    }
    if (!read.ok) yield wrong(`${side}.${rank}.euros`, eurosProblem(read.error));
    else if (read.value === null) yield wrong(`${side}.${rank}.euros`, "Écrivez la somme de cette ligne.");
  }
}

function territories({ actionTerritories: chosen }: NeedDraft): Fault[] {
  if (chosen.some((key) => !/^(FR|[CEDR][0-9AB]{2,9})$/.test(key))) {
    return [wrong("actionTerritories", UNKNOWN_CHOICE)];
  }
  return chosen.length > MOST_TERRITORIES
    ? [
        wrong(
          "actionTerritories",
          `${MOST_TERRITORIES} territoires au plus : choisissez plutôt un département.`,
        ),
      ]
    : [];
}

function day(field: "deadline" | "startsOn", typed: string, today: string | null): Fault[] {
  const read = readDay(typed);
  if (!read.ok) return [wrong(field, dayProblem(read.error))];
  if (read.value === null) return [];
  if (today && read.value < today) return [wrong(field, `Le ${frenchDay(read.value)} est passé.`)];
  return read.value > "2099-12-31" ? [wrong(field, "Cette date est trop lointaine.")] : [];
}

const CHECKS: Record<DraftField, Check> = {
  title: text("title", true),
  summary: text("summary", true),
  primaryTheme: oneOf("primaryTheme", THEMES, true),
  secondaryThemes: someOf("secondaryThemes", THEMES, MOST_SECONDARY_THEMES),
  total: (draft) => amounts("total", draft),
  sought: (draft) => amounts("sought", draft),
  minimumUseful: (draft) => amounts("minimumUseful", draft),
  instruments,
  expenses: (draft) => planLines("expenses", draft),
  resources: (draft) => planLines("resources", draft),
  actionTerritories: territories,
  deadline: (draft, { today }) => day("deadline", draft.deadline, today),
  startsOn: (draft) => day("startsOn", draft.startsOn, null),
  stage: oneOf("stage", STAGES),
  purpose: oneOf("purpose", PURPOSES),
  zonings: someOf("zonings", ZONINGS),
  supportWished: ({ supportWished }) =>
    ["", "yes", "no"].includes(supportWished) ? [] : [wrong("supportWished", UNKNOWN_CHOICE)],
  meetingFormats: someOf("meetingFormats", MEETING_FORMATS),
  story: text("story", false),
  moneyAllows: text("moneyAllows", false),
  riskIfNotFound: text("riskIfNotFound", false),
  // What corrects nothing is left out where it is read.
  readingCorrections: () => [],
};

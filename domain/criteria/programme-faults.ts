import { dayProblem, readDay } from "#domain/typed/day.ts";
import { delayProblem, readDelay } from "#domain/typed/delay.ts";
import { eurosProblem, readEuros } from "#domain/typed/euros.ts";
import { readShare, shareProblem } from "#domain/typed/share.ts";
import { tidyText } from "#domain/typed/text.ts";
import {
  INSTRUMENTS,
  LEGAL_FORMS,
  PURPOSES,
  QUALITIES,
  STAGES,
  THEMES,
  ZONINGS,
} from "#domain/vocabulary/codes.ts";
import { frenchDay, frenchEuros, frenchList, midSentence } from "#domain/vocabulary/french.ts";
import { purposeLabel, themeLabel } from "#domain/vocabulary/labels.ts";
import { CONTACT_POLICIES } from "./status.ts";
import {
  FIELDS_OF_STEP,
  LONGEST,
  MOST_TERRITORIES,
  PROGRAMME_STEPS,
  type ProgrammeDraft,
  programmeDraftSchema,
  type ProgrammeField,
  type ProgrammeStep,
} from "./programme-draft.ts";

/** What keeps a draft from being published: a field that says nothing and must, or that cannot be what it says. */
export type ProgrammeFault = {
  step: ProgrammeStep;
  field: ProgrammeField;
  kind: "missing" | "wrong";
  /** Missing: the name of what is, to follow "il manque". Wrong: a sentence. */
  message: string;
};

/** What a draft is judged against. `today` is an ISO day. */
export type ProgrammeReader = { today: string };

/** Every fault of a step, in the order of its fields. Shared by the page, as one types, and by the server. */
export function faultsOfStep(
  step: ProgrammeStep,
  draft: ProgrammeDraft,
  reader: ProgrammeReader,
): ProgrammeFault[] {
  return FIELDS_OF_STEP[step].flatMap((field) =>
    CHECKS[field](draft, reader).map((fault) => ({ step, field, ...fault })),
  );
}

/** Every fault of the draft, step by step; none: it can be published. */
export const programmeFaults = (draft: ProgrammeDraft, reader: ProgrammeReader): ProgrammeFault[] =>
  PROGRAMME_STEPS.flatMap((step) => faultsOfStep(step, draft, reader));

/** What a fault says beside its field. */
export const faultSentence = ({ kind, message }: Pick<ProgrammeFault, "kind" | "message">): string =>
  kind === "missing" ? `Il manque ${message}.` : message;

/** The schema of one step: what the page checks as one types, and the server when it is saved. */
export const stepSchema = (step: ProgrammeStep, reader: ProgrammeReader) =>
  programmeDraftSchema.superRefine((draft, context) => {
    for (const fault of faultsOfStep(step, draft, reader)) {
      context.addIssue({ code: "custom", path: [fault.field], message: faultSentence(fault) });
    }
  });

type Fault = Pick<ProgrammeFault, "kind" | "message">;
type Check = (draft: ProgrammeDraft, reader: ProgrammeReader) => Fault[];

const wrong = (message: string): Fault => ({ kind: "wrong", message });
const missing = (message: string): Fault => ({ kind: "missing", message });
const none: Check = () => [];

const UNKNOWN_CHOICE = "Ce choix n'est pas dans la liste.";

const text =
  (field: "title" | "text", name: string): Check =>
  (draft) => {
    const said = tidyText(draft[field]);
    const length = [...said].length;
    if (length === 0) return [missing(name)];
    const over = length - LONGEST[field];
    if (over > 0) return [wrong(`${length} caractères : c'est ${over} de trop, ${LONGEST[field]} au plus.`)];
    return [];
  };

type Several = {
  [Field in ProgrammeField]: ProgrammeDraft[Field] extends string[] ? Field : never;
}[ProgrammeField];

const someOf =
  (field: Several, codes: readonly string[]): Check =>
  (draft) =>
    draft[field].every((code) => codes.includes(code)) ? [] : [wrong(UNKNOWN_CHOICE)];

/** Codes that stand in both of two lists that exclude each other. */
const both = <Code extends string>(
  codes: readonly Code[],
  one: readonly string[],
  other: readonly string[],
): Code[] => codes.filter((code) => one.includes(code) && other.includes(code));

const instruments: Check = (draft) =>
  draft.instruments.length === 0
    ? [missing("au moins une manière d'aider")]
    : someOf("instruments", INSTRUMENTS)(draft, { today: "" });

const ticket =
  (field: "ticketMin" | "ticketMax"): Check =>
  (draft) => {
    const read = readEuros(draft[field]);
    if (!read.ok) return [wrong(eurosProblem(read.error))];
    const [least, most] = [eurosOf(draft.ticketMin), eurosOf(draft.ticketMax)];
    if (field === "ticketMin") {
      if (least === null || most === null || least <= most) return [];
      return [wrong(`${frenchEuros(least)}, c'est plus que votre plus grand apport (${frenchEuros(most)}).`)];
    }
    if (most === 0) return [wrong("Le plus grand apport ne peut pas être zéro.")];
    return most === null && least !== null ? [wrong("Dites aussi le plus grand apport.")] : [];
  };

/** The sum typed in a field; null when nothing, or nothing readable, is typed. */
export function eurosOf(typed: string): number | null {
  const read = readEuros(typed);
  return read.ok ? read.value : null;
}

const cofinancing: Check = ({ cofinancing: typed }) => {
  const read = readShare(typed);
  if (!read.ok) return [wrong(shareProblem(read.error))];
  return read.value === 1 ? [wrong("Si d'autres apportent tout, vous n'apportez rien.")] : [];
};

const excludedThemes: Check = (draft, reader) => {
  const clash = both(THEMES, draft.excludedThemes, [...draft.themes, ...draft.preferredThemes]);
  if (clash.length > 0) return [wrong(bothSaid(clash.map(themeLabel)))];
  return someOf("excludedThemes", THEMES)(draft, reader);
};

const excludedPurposes: Check = (draft, reader) => {
  const clash = both(PURPOSES, draft.excludedPurposes, draft.purposes);
  if (clash.length > 0) return [wrong(bothSaid(clash.map(purposeLabel)))];
  return someOf("excludedPurposes", PURPOSES)(draft, reader);
};

const bothSaid = (labels: readonly string[]): string =>
  `Vous dites à la fois oui et non : ${frenchList(labels.map(midSentence))}.`;

const preferredThemes: Check = (draft, reader) => {
  const outside = THEMES.filter(
    (theme) =>
      draft.themes.length > 0 && draft.preferredThemes.includes(theme) && !draft.themes.includes(theme),
  );
  if (outside.length > 0) {
    const labels = frenchList(outside.map((theme) => midSentence(themeLabel(theme))));
    return [wrong(`Préféré, mais absent de vos thèmes : ${labels}.`)];
  }
  return someOf("preferredThemes", THEMES)(draft, reader);
};

const TERRITORY = /^(FR|[CEDR][0-9AB]{2,9})$/;

const territories: Check = ({ territories: chosen }) => {
  if (chosen.some((key) => !TERRITORY.test(key))) return [wrong(UNKNOWN_CHOICE)];
  return chosen.length > MOST_TERRITORIES
    ? [wrong(`${MOST_TERRITORIES} territoires au plus : choisissez plutôt des départements.`)]
    : [];
};

const FARTHEST = "2099-12-31";

const opensOn: Check = (draft) => {
  const read = readDay(draft.opensOn);
  if (!read.ok) return [wrong(dayProblem(read.error))];
  const closes = readDay(draft.validUntil);
  if (read.value && closes.ok && closes.value && read.value > closes.value) {
    return [wrong(`L'ouverture viendrait après la clôture, le ${frenchDay(closes.value)}.`)];
  }
  return read.value && read.value > FARTHEST ? [wrong("Cette date est trop lointaine.")] : [];
};

const validUntil: Check = (draft, { today }) => {
  const read = readDay(draft.validUntil);
  if (!read.ok) return [wrong(dayProblem(read.error))];
  if (read.value === null) return [];
  if (today && read.value < today) return [wrong(`Le ${frenchDay(read.value)} est passé.`)];
  return read.value > FARTHEST ? [wrong("Cette date est trop lointaine.")] : [];
};

const decisionDelay: Check = ({ decisionDelay: typed }) => {
  const read = readDelay(typed);
  return read.ok ? [] : [wrong(delayProblem(read.error))];
};

const oneOf =
  (field: "contactPolicy" | "requiresGeneralInterest", codes: readonly string[]): Check =>
  (draft) =>
    draft[field] === "" || codes.includes(draft[field]) ? [] : [wrong(UNKNOWN_CHOICE)];

const CHECKS: Record<ProgrammeField, Check> = {
  title: text("title", "un titre"),
  text: text("text", "quelques phrases sur ce que vous cherchez"),
  // What corrects nothing is left out where it is read.
  readingCorrections: none,
  instruments,
  ticketMin: ticket("ticketMin"),
  ticketMax: ticket("ticketMax"),
  cofinancing,
  themes: someOf("themes", THEMES),
  preferredThemes,
  excludedThemes,
  territories,
  preferredZonings: someOf("preferredZonings", ZONINGS),
  legalForms: someOf("legalForms", LEGAL_FORMS),
  requiredQualities: someOf("requiredQualities", QUALITIES),
  requiresGeneralInterest: oneOf("requiresGeneralInterest", ["yes"]),
  stages: someOf("stages", STAGES),
  purposes: someOf("purposes", PURPOSES),
  excludedPurposes,
  opensOn,
  validUntil,
  decisionDelay,
  contactPolicy: oneOf("contactPolicy", CONTACT_POLICIES),
};

import { paths } from "#app/http/paths.ts";
import { readForm } from "#app/http/read-form.ts";
import { criterionOf, type ReadCriterion } from "#domain/criteria/criterion-of-reading.ts";
import {
  emptyProgramme,
  type ProgrammeDraft,
  programmeDraftSchema,
  type ProgrammeStep,
} from "#domain/criteria/programme-draft.ts";
import { tidyEuros } from "#domain/typed/euros.ts";
import { applyCorrection } from "#domain/texts/corrections.ts";
import { type Polarity, POLARITIES } from "#domain/texts/polarity.ts";
import { REVIEW_SLUG, slugAfter, STEP_SLUGS, stepOfSlug } from "./programme-steps.ts";

export type ProgrammeFormRead = {
  seen: ProgrammeDraft;
  mine: ProgrammeDraft;
  /** The step that the page says it is of. */
  step: string | null;
  /** Which button was pressed: to another page (`apport#ticketMax`), or to stay. */
  to: string | null;
  stay: "territoire" | "lectures" | null;
  searched: string;
  criterion: ReadCriterion | null;
};

/** A step as it was sent, with what it said when its page came, and what was said of a reading by its buttons. */
export async function readProgrammeForm(request: Request): Promise<ProgrammeFormRead> {
  const form = await request.formData();
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const typed = programmeDraftSchema.parse(readForm(form));
  const [correction, criterion] = [said("lecture"), said("critere")];
  const ofReadings = correction !== null || criterion !== null;
  return {
    seen: readSeen(said("seen")),
    mine: {
      ...typed,
      ticketMin: tidyEuros(typed.ticketMin),
      ticketMax: tidyEuros(typed.ticketMax),
      readingCorrections: applyCorrection(typed.readingCorrections, correction),
    },
    step: said("etape"),
    to: said("vers"),
    stay: ofReadings ? "lectures" : said("rester") === "territoire" ? "territoire" : null,
    searched: said("territoire") ?? "",
    criterion: criterion === null ? null : readCriterion(criterion),
  };
}

/** `WALLS|refused`, out of a reading's key: what the button makes a criterion. */
function readCriterion(key: string): ReadCriterion | null {
  const [code = "", said] = key.split("|");
  const polarity: Polarity | undefined = POLARITIES.find((one) => one === said);
  return polarity ? criterionOf(code, polarity) : null;
}

function readSeen(json: string | null): ProgrammeDraft {
  try {
    return programmeDraftSchema.parse(JSON.parse(json ?? "{}"));
  } catch {
    return emptyProgramme();
  }
}

/** Where to go once a step is saved: where the button leads; back to it while something in it is wrong; else to the next. */
export function placeAfterSaving(
  criteriaId: string,
  step: ProgrammeStep,
  { form: { to, stay, searched }, wrong }: { form: ProgrammeFormRead; wrong: boolean },
): string {
  const here = paths.programmeStep(criteriaId, STEP_SLUGS[step]);
  if (stay === "territoire") return `${here}?${new URLSearchParams({ territoire: searched })}#territoire`;
  if (stay) return `${here}?fait=enregistre#${stay}`;
  const elsewhere = placeOfStep(criteriaId, to);
  if (elsewhere) return elsewhere;
  return wrong ? `${here}?fait=enregistre` : paths.programmeStep(criteriaId, slugAfter(step));
}

/** The page that a button names: a step, or a field of it (`apport#ticketMax`); null when it names none. */
export function placeOfStep(criteriaId: string, named: FormDataEntryValue | null): string | null {
  const [slug = "", field] = typeof named === "string" ? named.split("#") : [];
  if (slug !== REVIEW_SLUG && !stepOfSlug(slug)) return null;
  return paths.programmeStep(criteriaId, slug) + (field && /^\w{1,60}$/.test(field) ? `#${field}` : "");
}

import { paths } from "#app/http/paths.ts";
import { readForm } from "#app/http/read-form.ts";
import { emptyDraft, type NeedDraft, needDraftSchema, type NeedStep } from "#domain/needs/need-draft.ts";
import { applyCorrection } from "#domain/texts/corrections.ts";
import { tidyEuros } from "#domain/typed/euros.ts";
import { REVIEW_SLUG, slugAfter, STEP_SLUGS, stepOfSlug } from "./step-slugs.ts";

export type StepFormRead = {
  seen: NeedDraft;
  mine: NeedDraft;
  /** The step that the page says it is of. */
  step: string | null;
  /** Which button was pressed: to another page (`argent#sought`), or to stay. */
  to: string | null;
  stay: string | null;
  searched: string;
};

/** A step as it was sent, with what it said when its page came: the order of wish of the instruments is kept from there. */
export async function readStepForm(request: Request): Promise<StepFormRead> {
  const form = await request.formData();
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const seen = readSeen(said("seen"));
  const typed = needDraftSchema.parse(readForm(form));
  const raised = said("monter");
  return {
    seen,
    mine: {
      ...tidySums(typed),
      instruments: raise(inOrderOf(seen.instruments, typed.instruments), raised),
      readingCorrections: applyCorrection(typed.readingCorrections, said("lecture")),
    },
    step: said("etape"),
    to: said("vers"),
    stay: raised ? "instruments" : said("lecture") ? "lectures" : said("rester"),
    searched: said("territoire") ?? "",
  };
}

/** Sums as French writes them, as far as they can be read: « 25k » comes back as « 25 000 ». */
const tidySums = (typed: NeedDraft): NeedDraft => ({
  ...typed,
  total: tidyEuros(typed.total),
  sought: tidyEuros(typed.sought),
  minimumUseful: tidyEuros(typed.minimumUseful),
  expenses: typed.expenses.map((line) => ({ ...line, euros: tidyEuros(line.euros) })),
  resources: typed.resources.map((line) => ({ ...line, euros: tidyEuros(line.euros) })),
});

function readSeen(json: string | null): NeedDraft {
  try {
    return needDraftSchema.parse(JSON.parse(json ?? "{}"));
  } catch {
    return emptyDraft();
  }
}

/** Those chosen before in the order they had, then those chosen since. */
const inOrderOf = (before: readonly string[], chosen: readonly string[]): string[] => [
  ...before.filter((code) => chosen.includes(code)),
  ...chosen.filter((code) => !before.includes(code)),
];

/** One place up in the order. */
export function raise(codes: readonly string[], raised: string | null): string[] {
  const at = codes.indexOf(raised ?? "");
  if (at < 1) return [...codes];
  return [...codes.slice(0, at - 1), codes[at]!, codes[at - 1]!, ...codes.slice(at + 1)];
}

/** Parts of a step that one of its buttons comes back to. */
const STAYS = ["plan", "instruments", "lectures"];

/** Where to go once a step is saved: where the button leads; back to it while something in it is wrong; else to the next. */
export function placeAfterSaving({
  needId,
  step,
  form: { to, stay, searched },
  wrong,
}: {
  needId: string;
  step: NeedStep;
  form: StepFormRead;
  /** Is something on this step wrong? */
  wrong: boolean;
}): string {
  const here = paths.needStep(needId, STEP_SLUGS[step]);
  if (stay === "territoire") return `${here}?${new URLSearchParams({ territoire: searched })}#territoire`;
  if (stay) return `${here}?fait=enregistre#${STAYS.find((one) => one === stay) ?? "instruments"}`;
  const elsewhere = placeOfStep(needId, to);
  if (elsewhere) return elsewhere;
  return wrong ? `${here}?fait=enregistre` : paths.needStep(needId, slugAfter(step));
}

/** The page that a button names: a step, or a field of it (`argent#sought`); null when it names none. */
export function placeOfStep(needId: string, named: FormDataEntryValue | null): string | null {
  const [slug = "", field] = typeof named === "string" ? named.split("#") : [];
  if (slug !== REVIEW_SLUG && !stepOfSlug(slug)) return null;
  return paths.needStep(needId, slug) + (field && /^[\w.]{1,60}$/.test(field) ? `#${field}` : "");
}

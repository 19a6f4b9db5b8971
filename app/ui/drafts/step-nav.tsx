import { typeset } from "#app/ui/french-typography.ts";

/** What keeps a draft from being published, wherever it is. */
type Fault = { step: string; field: string; kind: "missing" | "wrong"; message: string };

/** The pages of a form of several steps: the last one is where everything is read again. */
export type DraftPages = {
  label: string;
  pages: readonly { step: string; slug: string; title: string }[];
  /** Said when nothing is missing. */
  ready: string;
};

type Props = { of: DraftPages; faults: readonly Fault[]; form: string };

/**
 * The steps, as buttons of the form: to leave a step is to save it. `form` is the form's id. On a phone they are their numbers,
 * on one line: the title of the page says which is which, and only the last keeps its name.
 */
export function StepNav({ of: { label, pages }, faults, current, form }: Props & { current: string }) {
  return (
    <nav aria-label={label} className="tabs step-nav border-b border-rule">
      <ol className="flex flex-wrap gap-x-1 md:gap-x-5">
        {pages.map(({ step, slug, title }, rank) => (
          <li key={step}>
            <button
              type="submit"
              form={form}
              name="vers"
              value={slug}
              aria-current={step === current ? "step" : undefined}
            >
              {rank + 1}
              <span className={rank < pages.length - 1 ? "max-md:sr-only" : undefined}>. {title}</span>{" "}
              {rank < pages.length - 1 && (
                <State count={faults.filter((fault) => fault.step === step).length} />
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function State({ count }: { count: number }) {
  if (count === 0) return <span className="sr-only">(rien ne manque)</span>;
  return (
    <span className="text-madder">
      <span aria-hidden="true">•</span>
      <span className="sr-only">({count} à compléter ou à corriger)</span>
    </span>
  );
}

/** Everything that keeps a draft from being published, each leading to its field. */
export function MissingList({ of, faults, form }: Props) {
  if (faults.length === 0) return <p className="notice">{of.ready}</p>;
  const missing = faults.filter(({ kind }) => kind === "missing");
  const wrong = faults.filter(({ kind }) => kind === "wrong");
  const lines = (some: readonly Fault[]) =>
    some.map((fault) => (
      <li key={fault.field + fault.message}>
        <button
          type="submit"
          form={form}
          name="vers"
          value={`${of.pages.find(({ step }) => step === fault.step)?.slug}#${fault.field}`}
          className="link-button text-left"
        >
          {typeset(fault.message)}
        </button>
      </li>
    ));
  return (
    <section aria-labelledby="manque" className="column-title">
      <h2 id="manque" className="text-h3">
        {missing.length > 0 ? "Il manque" : "À corriger"}
      </h2>
      <ul className="mt-1">{lines(missing)}</ul>
      {missing.length > 0 && wrong.length > 0 && <p className="mt-2 font-semibold">À corriger</p>}
      <ul>{lines(wrong)}</ul>
    </section>
  );
}

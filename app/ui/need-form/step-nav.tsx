import { REVIEW_SLUG, REVIEW_TITLE, STEP_SLUGS, STEP_TITLES } from "#app/needs/step-slugs.ts";
import { Button } from "#app/ui/button.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { type DraftFault } from "#domain/needs/draft-faults.ts";
import { NEED_STEPS, type NeedStep } from "#domain/needs/need-draft.ts";

type Faults = { faults: readonly DraftFault[] };

/** The steps, as buttons of the form: to leave a step is to save it. `form` is the form's id. */
export function StepNav({ faults, current, form }: Faults & { current: NeedStep | "review"; form: string }) {
  return (
    <nav aria-label="Étapes du besoin" className="tabs step-nav border-b border-rule">
      <ol className="flex flex-wrap gap-x-5">
        {NEED_STEPS.map((step, rank) => (
          <li key={step}>
            <button
              type="submit"
              form={form}
              name="vers"
              value={STEP_SLUGS[step]}
              aria-current={step === current ? "step" : undefined}
            >
              {rank + 1}. {STEP_TITLES[step]} <State faults={faults.filter((fault) => fault.step === step)} />
            </button>
          </li>
        ))}
        <li>
          <button
            type="submit"
            form={form}
            name="vers"
            value={REVIEW_SLUG}
            aria-current={current === "review" ? "step" : undefined}
          >
            {NEED_STEPS.length + 1}. {REVIEW_TITLE}
          </button>
        </li>
      </ol>
    </nav>
  );
}

function State({ faults }: Faults) {
  if (faults.length === 0) return <span className="sr-only">(rien ne manque)</span>;
  return (
    <span className="text-madder">
      <span aria-hidden="true">•</span>
      <span className="sr-only">({faults.length} à compléter ou à corriger)</span>
    </span>
  );
}

/** Everything that keeps the need from being published, each leading to its field. */
export function MissingList({ faults, form }: Faults & { form: string }) {
  if (faults.length === 0) return null;
  const missing = faults.filter(({ kind }) => kind === "missing");
  const wrong = faults.filter(({ kind }) => kind === "wrong");
  return (
    <section aria-labelledby="manque" className="column-title">
      <h2 id="manque" className="text-h3">
        {missing.length > 0 ? "Il manque" : "À corriger"}
      </h2>
      <ul className="mt-1">
        {missing.map((fault) => (
          <FaultLine key={fault.field} fault={fault} form={form} />
        ))}
      </ul>
      {missing.length > 0 && wrong.length > 0 && <p className="mt-2 font-semibold">À corriger</p>}
      <ul>
        {wrong.map((fault) => (
          <FaultLine key={fault.field + fault.message} fault={fault} form={form} />
        ))}
      </ul>
    </section>
  );
}

/** Nothing is missing: whatever step one is at, the last page is one tap away. */
export function ReadyToPublish({ form }: { form: string }) {
  return (
    <div className="notice">
      <p>Il ne manque rien d’obligatoire : ce besoin peut être publié.</p>
      <p className="mt-2">
        <Button kind="quiet" form={form} name="vers" value={REVIEW_SLUG}>
          Relire et publier
        </Button>
      </p>
    </div>
  );
}

const FaultLine = ({ fault, form }: { fault: DraftFault; form: string }) => (
  <li>
    <button
      type="submit"
      form={form}
      name="vers"
      value={`${STEP_SLUGS[fault.step]}#${fault.field}`}
      className="link-button"
    >
      {typeset(fault.message)}
    </button>
  </li>
);

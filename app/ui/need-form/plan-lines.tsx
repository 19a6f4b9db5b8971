import { Fragment } from "react";
import { Button } from "#app/ui/button.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { isEmptyLine, MOST_PLAN_LINES } from "#domain/needs/need-draft.ts";
import { sumPlan } from "#domain/needs/plan-remarks.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import type { StepForm } from "./use-step-form.ts";

const SPARE_LINES = 2;

/** The financing plan: what is spent, where it comes from, and whether both are equal. */
export function PlanLines({ form }: { form: StepForm }) {
  const { expenses, resources, remarks } = sumPlan(form.values);
  return (
    <section aria-labelledby="plan" className="border-t border-ink pt-3">
      <h2 id="plan" className="text-h3">
        Plan de financement (facultatif)
      </h2>
      <p className="byline">
        Ce que le projet coûte, puis d’où vient l’argent : les deux totaux devraient être égaux. Les
        financeurs vérifiés le liront.
      </p>
      <div className="mt-3 grid gap-6 lg:grid-cols-2">
        <Side form={form} side="expenses" legend="Dépenses" sum={expenses} />
        <Side form={form} side="resources" legend="Ressources" sum={resources} />
      </div>
      <div aria-live="polite" className="mt-3">
        {remarks.map((remark) => (
          <p key={remark} className="notice notice-warning mt-2">
            {typeset(remark)}
          </p>
        ))}
        {remarks.length === 0 && expenses > 0 && expenses === resources && (
          <p className="notice">Dépenses et ressources s’équilibrent.</p>
        )}
      </div>
      <Button kind="quiet" name="rester" value="plan" className="button button-quiet mt-3">
        Enregistrer et ajouter des lignes
      </Button>
    </section>
  );
}

type SideProps = { form: StepForm; side: "expenses" | "resources"; legend: string; sum: number };

function Side({ form: { field, draft, errors }, side, legend, sum }: SideProps) {
  const filled = draft[side].filter((line) => !isEmptyLine(line)).length;
  const count = Math.min(Math.max(draft[side].length, filled + SPARE_LINES), MOST_PLAN_LINES);
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      <ul>
        {Array.from({ length: count }, (_, rank) => {
          const [label, euros] = [`${side}.${rank}.label`, `${side}.${rank}.euros`] as const;
          const { error: _label, ...labelField } = field(label);
          const { error: _euros, ...eurosField } = field(euros);
          const wrong = [errors[label], errors[euros]].filter((error) => error !== undefined);
          const spoken = `${legend}, ligne ${rank + 1}`;
          return (
            <li key={rank} className="border-b border-rule py-2">
              <div className="grid grid-cols-[minmax(0,1fr)_8.5rem] gap-2">
                <input
                  className="control"
                  aria-label={`${spoken} : quoi`}
                  placeholder={side === "expenses" ? "Four, travaux…" : "Région, fonds propres…"}
                  aria-invalid={errors[label] ? true : undefined}
                  autoComplete="off"
                  {...labelField}
                />
                <input
                  className="control"
                  aria-label={`${spoken} : somme en euros`}
                  placeholder="€"
                  inputMode="decimal"
                  aria-invalid={errors[euros] ? true : undefined}
                  autoComplete="off"
                  {...eurosField}
                />
              </div>
              {side === "resources" && <Certainty form={{ field }} rank={rank} spoken={spoken} />}
              {wrong.map((error) => (
                <Fragment key={error}>
                  <p className="mt-1 font-semibold text-madder">{typeset(error)}</p>
                </Fragment>
              ))}
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-right">
        Total : <strong>{frenchEuros(sum)}</strong>
      </p>
    </fieldset>
  );
}

function Certainty({ form, rank, spoken }: { form: Pick<StepForm, "field">; rank: number; spoken: string }) {
  const { error: _error, defaultValue, ...select } = form.field(`resources.${rank}.status`);
  return (
    <select
      className="control mt-1"
      aria-label={`${spoken} : acquis ou à trouver`}
      defaultValue={defaultValue || "to-find"}
      {...select}
    >
      <option value="found">Acquis</option>
      <option value="asked">Demandé, sans réponse encore</option>
      <option value="to-find">À trouver</option>
    </select>
  );
}

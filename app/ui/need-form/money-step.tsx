import { AmountField } from "#app/ui/form/amount-field.tsx";
import { Term } from "#app/ui/term.tsx";
import { InstrumentChoices } from "./instrument-choices.tsx";
import { PlanLines } from "./plan-lines.tsx";
import type { StepForm } from "./use-step-form.ts";

/** How much, in what forms, and how the whole adds up. */
export function MoneyStep({ form }: { form: StepForm }) {
  const { field } = form;
  return (
    <>
      <div className="grid items-end gap-4 md:grid-cols-2">
        <AmountField label="Coût total du projet" {...field("total")} />
        <AmountField
          label="Somme cherchée ici"
          hint="Ce qu’il reste à trouver, une fois compté ce que vous avez."
          {...field("sought")}
        />
      </div>
      <div>
        <AmountField
          label="Plus petit apport utile (facultatif)"
          hint="La plus petite somme qui vous aiderait déjà. Plus elle est petite, plus de financeurs peuvent répondre."
          {...field("minimumUseful")}
        />
        <p className="byline mt-1">
          <Term definition="Un financeur apporte d’ordinaire entre une somme et une autre : on parle de son ticket. Si son ticket le plus haut n’atteint pas votre minimum utile, il ne vous sera pas proposé.">
            Pourquoi le demander ?
          </Term>
        </p>
      </div>
      <InstrumentChoices form={form} />
      <PlanLines form={form} />
    </>
  );
}

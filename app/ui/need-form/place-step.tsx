import type { TerritoryChoice } from "#app/needs/read-step-page.server.ts";
import { Field } from "#app/ui/field.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { TerritoryPicker } from "./territory-picker.tsx";
import type { StepForm } from "./use-step-form.ts";

export type Territories = {
  chosen: TerritoryChoice[];
  searched: string;
  matches: TerritoryChoice[];
  headquarters: string;
};

/** Where the need acts, by when the money is needed, when the project starts. */
export function PlaceStep({ form, territories }: { form: StepForm; territories: Territories }) {
  const { field } = form;
  return (
    <>
      <TerritoryPicker
        name="actionTerritories"
        legend="Où vous agissez"
        hint={`Communes, intercommunalités, départements, régions, ou la France entière. Sans choix de votre part : la commune de votre siège, ${territories.headquarters}.`}
        error={form.errors.actionTerritories}
        territories={territories}
      />
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          label="Date limite (facultatif)"
          hint={typeset("Le jour où l’argent doit être là au plus tard : 30/04/2027, ou 30 avril 2027.")}
          autoComplete="off"
          {...field("deadline")}
        />
        <Field
          label="Démarrage du projet (facultatif)"
          hint="Il peut avoir déjà commencé."
          autoComplete="off"
          {...field("startsOn")}
        />
      </div>
    </>
  );
}

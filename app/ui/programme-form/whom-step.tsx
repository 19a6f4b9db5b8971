import { Disclosure } from "#app/ui/disclosure.tsx";
import { Checkbox } from "#app/ui/field.tsx";
import { CheckboxGroup } from "#app/ui/form/choices.tsx";
import { LEGAL_FORM_ENTRIES } from "#domain/vocabulary/legal-forms.ts";
import { PURPOSE_ENTRIES } from "#domain/vocabulary/purposes.ts";
import { QUALITY_ENTRIES } from "#domain/vocabulary/qualities.ts";
import { STAGE_ENTRIES } from "#domain/vocabulary/stages.ts";
import type { ProgrammeForm } from "./use-programme-form.ts";

type Entry = { code: string; label: string; sentence: string };
const explained = (entries: readonly Entry[]) =>
  entries.map(({ code, label, sentence }) => ({ value: code, label, hint: sentence }));

const LEGAL_FORMS = LEGAL_FORM_ENTRIES.map(({ code, label }) => ({ value: code, label }));
const QUALITIES = explained(QUALITY_ENTRIES);
const STAGES = explained(STAGE_ENTRIES);
const PURPOSES = explained(PURPOSE_ENTRIES);

/** Which organisations, at which stage, and what the money may pay. */
export function WhomStep({ form: { choice, errors, draft } }: { form: ProgrammeForm }) {
  const group = (
    name: keyof typeof draft & string,
    legend: string,
    choices: typeof STAGES,
    hint?: string,
  ) => (
    <CheckboxGroup
      legend={legend}
      hint={hint}
      name={name}
      error={errors[name]}
      choices={choices}
      props={(value) => choice(name, value)}
    />
  );
  const open = (name: keyof typeof draft & string) => draft[name].length > 0 || errors[name] !== undefined;
  return (
    <>
      <Checkbox
        label="L’organisation doit être d’intérêt général"
        hint="C’est ce que demande d’ordinaire le mécénat. Celles qui ne savent pas restent à vérifier."
        {...choice("requiresGeneralInterest", "yes")}
        name="requiresGeneralInterest"
      />
      <Disclosure label="Formes juridiques (sans choix : toutes)" open={open("legalForms")}>
        {group("legalForms", "Formes que vous pouvez financer", LEGAL_FORMS as typeof STAGES)}
      </Disclosure>
      <Disclosure label="Agréments et qualités demandés (facultatif)" open={open("requiredQualities")}>
        {group(
          "requiredQualities",
          "Toutes celles que vous cochez sont demandées",
          QUALITIES,
          "Plus vous en demandez, moins d’organisations peuvent répondre.",
        )}
      </Disclosure>
      <Disclosure label="Stades (sans choix : tous)" open={open("stages")}>
        {group("stages", "Où en sont les projets que vous accompagnez", STAGES)}
      </Disclosure>
      <Disclosure label="Ce que vous payez (sans choix : tout)" open={open("purposes")}>
        {group("purposes", "Seulement ceci", PURPOSES)}
      </Disclosure>
      <Disclosure label="Ce que vous ne payez pas (facultatif)" open={open("excludedPurposes")}>
        {group("excludedPurposes", "Jamais ceci", PURPOSES)}
      </Disclosure>
    </>
  );
}

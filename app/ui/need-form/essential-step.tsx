import { Select, TextArea, Field } from "#app/ui/field.tsx";
import { CheckboxGroup } from "#app/ui/form/choices.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { LONGEST, MOST_SECONDARY_THEMES } from "#domain/needs/need-draft.ts";
import { THEME_DIMENSIONS, THEME_ENTRIES, themesOfDimension } from "#domain/vocabulary/themes.ts";
import { CharacterCount } from "./character-count.tsx";
import type { StepForm } from "./use-step-form.ts";

const HEADINGS = { SOCIAL: "Social", ÉCOLOGIQUE: "Écologique", DÉMOCRATIQUE: "Démocratique" } as const;

const THEME_OPTIONS = [
  { value: "", label: "Choisir un thème" },
  ...THEME_DIMENSIONS.map((dimension) => ({
    heading: HEADINGS[dimension],
    options: themesOfDimension(dimension).map(({ code, label }) => ({ value: code, label })),
  })),
];
const THEME_CHOICES = THEME_ENTRIES.map(({ code, label }) => ({ value: code, label }));

/** What the need is, in a title, two sentences and its themes: what everyone reads first. */
export function EssentialStep({ form: { field, choice, errors, values, draft } }: { form: StepForm }) {
  return (
    <>
      <div>
        <Field
          label="Titre"
          hint="Ce que vous voulez faire, pas seulement ce qui manque : « Ouvrir un second fournil à Redon »."
          autoComplete="off"
          {...field("title")}
        />
        <CharacterCount text={values.title} most={LONGEST.title} />
      </div>
      <div>
        <TextArea
          label="Résumé"
          hint="Deux ou trois phrases : pour qui, quoi, pourquoi maintenant. Tout le monde les lira."
          rows={4}
          {...field("summary")}
        />
        <CharacterCount text={values.summary} most={LONGEST.summary} />
      </div>
      <Select
        label="Thème principal"
        hint="Celui que vous citeriez s’il n’en fallait qu’un."
        options={THEME_OPTIONS}
        {...field("primaryTheme")}
      />
      <Disclosure
        label={`Autres thèmes (facultatif, ${MOST_SECONDARY_THEMES} au plus)`}
        open={draft.secondaryThemes.length > 0 || errors.secondaryThemes !== undefined}
      >
        <CheckboxGroup
          legend="Autres thèmes"
          name="secondaryThemes"
          error={errors.secondaryThemes}
          choices={THEME_CHOICES}
          props={(value) => choice("secondaryThemes", value)}
        />
      </Disclosure>
    </>
  );
}

import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxGroup } from "#app/ui/form/choices.tsx";
import { TerritoryPicker } from "#app/ui/need-form/territory-picker.tsx";
import { THEME_ENTRIES } from "#domain/vocabulary/themes.ts";
import { ZONING_ENTRIES } from "#domain/vocabulary/zonings.ts";
import type { ComponentProps } from "react";
import type { ProgrammeForm } from "./use-programme-form.ts";

const THEMES = THEME_ENTRIES.map(({ code, label }) => ({ value: code, label }));
const ZONINGS = ZONING_ENTRIES.map(({ code, label, sentence }) => ({ value: code, label, hint: sentence }));

type Props = {
  form: ProgrammeForm;
  territories: ComponentProps<typeof TerritoryPicker>["territories"];
};

/** Where, and for what themes: what must be, what is preferred, what is excluded. */
export function FieldStep({ form: { choice, errors, draft }, territories }: Props) {
  return (
    <>
      <TerritoryPicker
        name="territories"
        legend="Où vous financez"
        hint="Communes, intercommunalités, départements, régions. Sans choix de votre part : toute la France."
        error={errors.territories}
        territories={territories}
      />
      <Disclosure
        label={`Thèmes : ${draft.themes.length === 0 ? "tous, ou choisissez les vôtres" : `${draft.themes.length} choisis`}`}
        open={draft.themes.length > 0 || errors.themes !== undefined}
      >
        <CheckboxGroup
          legend="Vous financez"
          hint="Aucun coché : tous les thèmes. Sinon un besoin doit en avoir au moins un."
          name="themes"
          error={errors.themes}
          choices={THEMES}
          props={(value) => choice("themes", value)}
        />
      </Disclosure>
      <Disclosure
        label="Thèmes préférés (facultatif)"
        open={draft.preferredThemes.length > 0 || errors.preferredThemes !== undefined}
      >
        <CheckboxGroup
          legend="Vous préférez"
          hint="Ils rapprochent, sans écarter les autres."
          name="preferredThemes"
          error={errors.preferredThemes}
          choices={THEMES}
          props={(value) => choice("preferredThemes", value)}
        />
      </Disclosure>
      <Disclosure
        label="Thèmes écartés (facultatif)"
        open={draft.excludedThemes.length > 0 || errors.excludedThemes !== undefined}
      >
        <CheckboxGroup
          legend="Vous ne financez pas"
          hint="Un besoin dont c’est le thème principal ne vous sera pas proposé."
          name="excludedThemes"
          error={errors.excludedThemes}
          choices={THEMES}
          props={(value) => choice("excludedThemes", value)}
        />
      </Disclosure>
      <Disclosure label="Zonages préférés (facultatif)" open={draft.preferredZonings.length > 0}>
        <CheckboxGroup
          legend="Vous êtes attentifs à ce qui se passe dans"
          name="preferredZonings"
          error={errors.preferredZonings}
          choices={ZONINGS}
          props={(value) => choice("preferredZonings", value)}
        />
      </Disclosure>
    </>
  );
}

import { Field, TextArea } from "#app/ui/field.tsx";
import { BlockedPromises } from "#app/ui/drafts/blocked-promises.tsx";
import { CharacterCount } from "#app/ui/need-form/character-count.tsx";
import { Readings, type SentenceTold } from "#app/ui/readings.tsx";
import { LONGEST } from "#domain/criteria/programme-draft.ts";
import type { ProgrammeForm } from "./use-programme-form.ts";

/** What the financer looks for, in its own words, and what is read in them. */
export function WishStep({
  form: { field, values, draft },
  readings,
}: {
  form: ProgrammeForm;
  readings: readonly SentenceTold[];
}) {
  return (
    <>
      <div>
        <Field
          label="Titre du programme"
          hint="Ce que vous voulez rendre possible : « La terre et ce qu’on en mange »."
          autoComplete="off"
          {...field("title")}
        />
        <CharacterCount text={values.title} most={LONGEST.title} />
      </div>
      <div>
        <TextArea
          label="Ce que vous cherchez, dans vos mots"
          hint="Ce que vous aimez, ce que vous demandez, ce que vous ne financez pas. Ni taux, ni rendement chiffré."
          rows={9}
          {...field("text")}
        />
        <CharacterCount text={values.text} most={LONGEST.text} />
      </div>
      <BlockedPromises texts={[values.title, values.text]} what="programme" />
      <Readings sentences={readings} corrections={draft.readingCorrections} />
    </>
  );
}

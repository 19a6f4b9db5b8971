import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { TextArea } from "#app/ui/field.tsx";
import { Readings, type SentenceTold } from "#app/ui/readings.tsx";
import { LONGEST } from "#domain/needs/need-draft.ts";
import { BlockedPromises } from "#app/ui/drafts/blocked-promises.tsx";
import { CharacterCount } from "./character-count.tsx";
import type { StepForm } from "./use-step-form.ts";

/** The need told in one's own words, and what is read in them; what a text may not promise is pointed at as it is written. */
export function StoryStep({
  form: { field, values, draft },
  readings,
}: {
  form: StepForm;
  readings: readonly SentenceTold[];
}) {
  return (
    <>
      <div>
        <TextArea
          label="Votre récit (facultatif)"
          hint="D’où vient le projet, avec qui, ce qu’il change déjà. Les financeurs qui lisent les textes y trouvent ce qui leur ressemble."
          rows={9}
          {...field("story")}
        />
        <CharacterCount text={values.story} most={LONGEST.story} />
      </div>
      <div>
        <TextArea
          label="Ce que l’argent permet (facultatif)"
          hint="Concrètement, le jour où vous l’avez."
          rows={4}
          {...field("moneyAllows")}
        />
        <CharacterCount text={values.moneyAllows} most={LONGEST.moneyAllows} />
      </div>
      <div>
        <TextArea
          label="Sans cet argent (facultatif)"
          hint="Ce qui se passe si vous ne trouvez pas. Lu par les financeurs vérifiés seulement."
          rows={4}
          {...field("riskIfNotFound")}
        />
        <CharacterCount text={values.riskIfNotFound} most={LONGEST.riskIfNotFound} />
      </div>
      <Readings sentences={readings} corrections={draft.readingCorrections} />
      <BlockedPromises
        texts={[values.title, values.summary, values.story, values.moneyAllows, values.riskIfNotFound]}
        what="besoin"
      />
      <p className="byline">
        Les quatre questions du récit (utilité, équilibre, démocratie, désirabilité) sont sur{" "}
        <Link to={paths.editOrganisation()}>la fiche de votre organisation</Link> : elles servent à tous vos
        besoins.
      </p>
    </>
  );
}

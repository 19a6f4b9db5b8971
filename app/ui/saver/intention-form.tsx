import { Form, Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { FormAnswer, FormValues } from "#app/http/read-form.ts";
import { intentionForm } from "#app/intentions/intention-form.ts";
import { CONSENT } from "#domain/intentions/consent.ts";
import { AMOUNT_BUCKETS, HORIZONS, REACHES } from "#domain/intentions/intention.ts";
import { AMOUNT_BUCKET_LABELS, HORIZON_LABELS, REACH_LABELS } from "#domain/intentions/labels.ts";
import vocabulary from "#domain/vocabulary/vocabulary.json";
import { Button, ButtonLink } from "../button.tsx";
import { Checkbox, type Option, Select } from "../field.tsx";
import { CheckboxGroup, RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { typeset } from "../french-typography.ts";

const THEMES = vocabulary.themes.map(({ code, label }) => ({ value: code, label }));

function choicesOf<Code extends string>(codes: readonly Code[], labels: Record<Code, string>): Option[] {
  return codes.map((value) => ({ value, label: labels[value] }));
}

type Props = { answer: FormAnswer | undefined; values: FormValues; departements: readonly Option[] };

/** What one wishes for, in one page: a plain form, that says what is missing as it is left. */
export function IntentionForm({ answer, values, departements }: Props) {
  const { formProps, field, choice, errors, summary } = useLiveForm({
    schema: intentionForm,
    answer,
    defaults: values,
  });
  return (
    <Form {...formProps} className="stack [--stack:1.8rem]">
      <ErrorSummary errors={summary} />
      <CheckboxGroup
        legend="Quels thèmes ?"
        hint="Cinq au plus. Aucun : tous vous vont."
        name="themes"
        error={errors.themes}
        choices={THEMES}
        props={(value) => choice("themes", value)}
      />
      <Select
        label="Votre département"
        autoComplete="address-level1"
        options={[{ value: "", label: "Choisissez" }, ...departements]}
        {...field("departement")}
      />
      <RadioGroup
        legend="Où aimeriez-vous que cela se passe ?"
        name="reach"
        error={errors.reach}
        choices={choicesOf(REACHES, REACH_LABELS)}
        props={(value) => choice("reach", value)}
      />
      <RadioGroup
        legend="Pour vous donner un ordre de grandeur"
        hint="Une tranche, qui n’engage à rien et ne sert qu’à additionner."
        name="amountBucket"
        error={errors.amountBucket}
        choices={choicesOf(AMOUNT_BUCKETS, AMOUNT_BUCKET_LABELS)}
        props={(value) => choice("amountBucket", value)}
      />
      <RadioGroup
        legend="À quel horizon ?"
        name="horizon"
        error={errors.horizon}
        choices={choicesOf(HORIZONS, HORIZON_LABELS)}
        props={(value) => choice("horizon", value)}
      />
      <Checkbox
        label={typeset("J’aimerais que l’organisation soit démocratique : une personne, une voix")}
        {...choice("democraticGovernance", "on")}
        id="democraticGovernance"
      />
      <fieldset className="stack border-t border-ink pt-4">
        <legend className="sr-only">Votre accord</legend>
        <Checkbox
          label="Je suis une personne majeure"
          {...choice("adult", "on")}
          id="adult"
          error={errors.adult}
        />
        <Checkbox
          label={typeset(CONSENT.sentence)}
          {...choice("consent", "on")}
          id="consent"
          error={errors.consent}
        />
        <p className="byline">
          Texte de {CONSENT.dated}. <Link to={paths.privacy()}>Ce que nous gardons, et pourquoi</Link>
        </p>
      </fieldset>
      <p className="flex flex-wrap gap-3">
        <Button>Garder mon intention</Button>
        <ButtonLink kind="quiet" to={paths.ownIntention()}>
          Revenir
        </ButtonLink>
      </p>
    </Form>
  );
}

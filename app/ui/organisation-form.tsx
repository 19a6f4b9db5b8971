import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer } from "#app/http/read-form.ts";
import { organisationForm, RECIT_QUESTIONS } from "#app/organisations/organisation-form.ts";
import type { CommuneChoice } from "#app/territories/find-commune.ts";
import type { readSheetPage } from "#app/organisations/read-sheet-page.server.ts";
import {
  MARKER_ANSWER_LABELS,
  MARKER_ANSWERS,
  MARKER_LABELS,
  MARKERS,
} from "#domain/organisations/markers.ts";
import { MEAN_NAMES, MEANS } from "#domain/organisations/means.ts";
import { GENERAL_INTEREST_ENTRIES } from "#domain/vocabulary/general-interest.ts";
import { LEGAL_FORM_ENTRIES } from "#domain/vocabulary/legal-forms.ts";
import { QUALITY_ENTRIES } from "#domain/vocabulary/qualities.ts";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Field, Fieldset, Select, TextArea } from "./field.tsx";
import { CheckboxGroup, RadioGroup } from "./form/choices.tsx";
import { CommuneField } from "./form/commune-field.tsx";
import { ErrorSummary } from "./form/error-summary.tsx";
import { useLiveForm } from "./form/use-live-form.ts";

export type SheetAnswer = FormAnswer & { communes?: CommuneChoice[] };
type Page = Awaited<ReturnType<typeof readSheetPage>>;

const LEGAL_FORMS = LEGAL_FORM_ENTRIES.map(({ code, label }) => ({ value: code, label }));
const explained = (entries: readonly { code: string; label: string; sentence: string }[]) =>
  entries.map(({ code, label, sentence }) => ({ value: code, label, hint: sentence }));

/** The sheet of an organisation. Only a name, a legal form and a commune are needed; each answer says who reads it. */
export function OrganisationForm({ page, answer }: { page: Page; answer: SheetAnswer | undefined }) {
  const form = useLiveForm({ schema: organisationForm, answer, defaults: page.defaults });
  const busy = useNavigation().state !== "idle";
  const { field, choice, errors } = form;
  return (
    <Form {...form.formProps} className="stack [--stack:1.8rem] max-w-[44rem]">
      <ErrorSummary errors={form.summary} />
      <input type="hidden" {...form.form.register("version")} defaultValue={versionOf(page, answer)} />
      <Fieldset legend="Identité" hint="Lue par tout le monde, sauf les numéros.">
        <Field label="Nom" autoComplete="organization" {...field("name")} />
        <Select label="Forme juridique" options={LEGAL_FORMS} {...field("legalForm")} />
        <CommuneField form={form} label="Commune du siège" communes={answer?.communes ?? null} />
        <div className="grid gap-4 md:grid-cols-2">
          <Field
            label="SIRET (facultatif)"
            hint="Quatorze chiffres. Lu par les financeurs vérifiés."
            inputMode="numeric"
            autoComplete="off"
            {...field("siret")}
          />
          <Field
            label="RNA (facultatif)"
            hint="W et neuf caractères. Lu par les financeurs vérifiés."
            autoComplete="off"
            {...field("rna")}
          />
          <Field
            label="Date de création (facultatif)"
            hint="Par exemple 04/03/2012."
            {...field("createdOn")}
          />
          <Field label="Site (facultatif)" inputMode="url" autoComplete="url" {...field("website")} />
        </div>
        <Field label="Réseaux (facultatif)" hint="Fédérations, unions, mouvements." {...field("networks")} />
      </Fieldset>
      <Fieldset legend="Qualités et intérêt général" hint="Déclarées par vous, montrées comme non vérifiées.">
        <RadioGroup
          legend="Connaissez-vous vos agréments et qualités ?"
          name="qualitiesKnown"
          error={errors.qualitiesKnown}
          choices={[
            { value: "yes", label: "Oui, ceux que je coche ci-dessous, et aucun autre" },
            { value: "no", label: "Je ne sais pas encore" },
          ]}
          props={(value) => choice("qualitiesKnown", value)}
        />
        <CheckboxGroup
          legend="Agréments et qualités"
          name="qualities"
          error={errors.qualities}
          choices={explained(QUALITY_ENTRIES)}
          props={(value) => choice("qualities", value)}
        />
        <RadioGroup
          legend="Pouvez-vous délivrer des reçus fiscaux (intérêt général) ?"
          name="generalInterest"
          error={errors.generalInterest}
          choices={explained(GENERAL_INTEREST_ENTRIES)}
          props={(value) => choice("generalInterest", value)}
        />
      </Fieldset>
      <Fieldset legend="Ce que vous faites" hint="Lu par tout le monde.">
        <TextArea label="En deux phrases (facultatif)" rows={3} {...field("summary")} />
        <TextArea label="Votre mission (facultatif)" rows={7} {...field("mission")} />
      </Fieldset>
      <Fieldset
        legend="Votre récit"
        hint="Quatre questions, posées aussi aux financeurs. Répondez à celles que vous voulez, en quelques phrases."
      >
        {Object.entries(RECIT_QUESTIONS).map(([name, question]) => (
          <TextArea key={name} label={question} rows={4} {...field(`recit.${name}`)} />
        ))}
      </Fieldset>
      <Fieldset legend="Transition juste" hint="Déclaré par vous ; « en chemin » est une bonne réponse.">
        {MARKERS.map((marker) => (
          <Select
            key={marker}
            label={MARKER_LABELS[marker]}
            options={[
              { value: "", label: "Sans réponse" },
              ...MARKER_ANSWERS.map((value) => ({ value, label: MARKER_ANSWER_LABELS[value] })),
            ]}
            {...field(`markers.${marker}`)}
          />
        ))}
      </Fieldset>
      <Disclosure label="Gouvernance, contact et moyens (facultatif)">
        <div className="stack">
          <TextArea
            label="Qui décide, et comment"
            hint="Lu par les financeurs vérifiés."
            rows={3}
            {...field("governance")}
          />
          <Field
            label="Contact"
            hint="Une personne, son rôle, son adresse professionnelle. Lu par ceux que vous avez accepté de rencontrer, comme ce qui suit."
            {...field("contact")}
          />
          {MEAN_NAMES.map((mean) => (
            <Select
              key={mean}
              label={MEANS[mean].label}
              options={[
                { value: "", label: "Sans réponse" },
                ...Object.entries(MEANS[mean].ranges).map(([value, label]) => ({ value, label })),
              ]}
              {...field(`means.${mean}`)}
            />
          ))}
        </div>
      </Disclosure>
      <Button disabled={busy}>Enregistrer la fiche</Button>
    </Form>
  );
}

const versionOf = (page: Page, answer: SheetAnswer | undefined): string =>
  typeof answer?.values.version === "string" ? answer.values.version : String(page.version);

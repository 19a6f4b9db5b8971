import { Form, useNavigation } from "@remix-run/react";
import { FINANCER_QUESTIONS, financerForm, SHOWN_TYPES } from "#app/financers/financer-form.ts";
import type { readFinancerSheet } from "#app/financers/read-sheet-page.server.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import {
  ASKED_DOCUMENTS,
  DOCUMENT_LABELS,
  FIRST_CONTACT_LABELS,
  FIRST_CONTACTS,
  REGULATORY_KINDS,
  REGULATORY_LABELS,
  RETURN_EXPECTATIONS,
  RETURN_LABELS,
} from "#domain/financers/sheet.ts";
import { financerTypeLabel } from "#domain/vocabulary/labels.ts";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Field, Fieldset, Select, TextArea } from "./field.tsx";
import { AmountField } from "./form/amount-field.tsx";
import { CheckboxGroup, RadioGroup } from "./form/choices.tsx";
import { ErrorSummary } from "./form/error-summary.tsx";
import { useLiveForm } from "./form/use-live-form.ts";
import { Notice } from "./notice.tsx";

const TYPES = SHOWN_TYPES.map((value) => ({ value, label: financerTypeLabel(value) }));
const labelled = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>) =>
  codes.map((value) => ({ value, label: labels[value] }));
const UNSAID = { value: "", label: "Sans réponse" };

type Props = { page: Awaited<ReturnType<typeof readFinancerSheet>>; answer: FormAnswer | undefined };

/** The sheet of a financer. Only a name and a type are needed; everything is read by everyone, but where it says otherwise. */
export function FinancerForm({ page, answer }: Props) {
  const form = useLiveForm({ schema: financerForm, answer, defaults: page.defaults });
  const busy = useNavigation().state !== "idle";
  const { field, choice, errors } = form;
  const version = typeof answer?.values.version === "string" ? answer.values.version : String(page.version);
  return (
    <Form {...form.formProps} className="stack [--stack:1.8rem] max-w-[44rem]">
      <ErrorSummary errors={form.summary} />
      <input type="hidden" {...form.form.register("version")} defaultValue={version} />
      {page.verifiedOn && (
        <Notice title={`Identité vérifiée le ${page.verifiedOn}.`}>
          Un autre nom ou un autre SIREN demande une nouvelle vérification : jusque-là, vous liriez les
          besoins comme le public.
        </Notice>
      )}
      <Fieldset legend="Identité" hint="Lue par tout le monde.">
        <Field label="Nom" autoComplete="organization" {...field("name")} />
        <Select label="Type" options={TYPES} {...field("type")} />
        <Field
          label="Fondation abritante (facultatif)"
          hint="Si vous êtes une fondation sous égide."
          autoComplete="off"
          {...field("shelteredBy")}
        />
        <div className="grid items-end gap-4 md:grid-cols-2">
          <Field
            label="Structure juridique (facultatif)"
            hint="Par exemple : société coopérative, fonds de dotation."
            autoComplete="off"
            {...field("legalStructure")}
          />
          <Field
            label="SIREN (facultatif)"
            hint="Neuf chiffres. Lu par l’équipe qui vérifie, et personne d’autre."
            inputMode="numeric"
            autoComplete="off"
            {...field("siren")}
          />
        </div>
        <Field label="Site officiel (facultatif)" inputMode="url" autoComplete="url" {...field("website")} />
      </Fieldset>
      <Fieldset
        legend="Statut réglementaire"
        hint="Affiché en tête de votre page : c’est ce qui dit à chacun à qui il a affaire."
      >
        {page.shownStatus && (
          <p className="byline">Affiché aujourd’hui : {page.shownStatus}. Votre réponse le remplacera.</p>
        )}
        <RadioGroup
          legend="Vous êtes"
          name="regulatoryKind"
          error={errors.regulatoryKind}
          choices={[...labelled(REGULATORY_KINDS, REGULATORY_LABELS), UNSAID]}
          props={(value) => choice("regulatoryKind", value)}
        />
        <Field
          label="Numéro d’agrément ou d’immatriculation"
          hint="S’il y en a un."
          autoComplete="off"
          {...field("regulatoryNumber")}
        />
      </Fieldset>
      <Fieldset
        legend="Comment vous financez"
        hint="Vos programmes disent le reste : thèmes, montants, territoires."
      >
        <RadioGroup
          legend="Ce que vous attendez en retour"
          name="returnExpectation"
          hint="En catégorie seulement : aucun taux, aucun rendement chiffré n’est demandé ni montré."
          error={errors.returnExpectation}
          choices={[...labelled(RETURN_EXPECTATIONS, RETURN_LABELS), UNSAID]}
          props={(value) => choice("returnExpectation", value)}
        />
        <Field
          label="Durée (facultatif)"
          hint="Combien de temps vous restez : « cinq à sept ans », « le temps du projet »."
          autoComplete="off"
          {...field("horizon")}
        />
        <RadioGroup
          legend="Financez-vous le fonctionnement ?"
          name="paysRunningCosts"
          error={errors.paysRunningCosts}
          choices={[{ value: "yes", label: "Oui" }, { value: "no", label: "Non" }, UNSAID]}
          props={(value) => choice("paysRunningCosts", value)}
        />
        <TextArea
          label="Accompagnement (facultatif)"
          hint="Ce que vous apportez en plus de l’argent."
          rows={3}
          {...field("support")}
        />
      </Fieldset>
      <Fieldset legend="Qui décide, et quand">
        <TextArea
          label="Comité (facultatif)"
          hint="Qui y siège, comment il décide."
          rows={3}
          {...field("committee")}
        />
        <Field
          label="Sessions (facultatif)"
          hint="« En mars et en octobre », « chaque mois »."
          autoComplete="off"
          {...field("sessions")}
        />
        <Field
          label="Délai moyen de réponse (facultatif)"
          hint="Par exemple 3 mois, ou 90 jours."
          autoComplete="off"
          {...field("answerDelay")}
        />
        <RadioGroup
          legend="Acceptez-vous les premiers contacts ?"
          name="firstContacts"
          error={errors.firstContacts}
          choices={[...labelled(FIRST_CONTACTS, FIRST_CONTACT_LABELS), UNSAID]}
          props={(value) => choice("firstContacts", value)}
        />
      </Fieldset>
      <Disclosure label="Pièces demandées et volume (facultatif)">
        <div className="stack">
          <CheckboxGroup
            legend="Pièces que vous demandez"
            hint="Une fois la rencontre acceptée des deux côtés. Jamais de RIB ni de pièce d’identité."
            name="askedDocuments"
            error={errors.askedDocuments}
            choices={labelled(ASKED_DOCUMENTS, DOCUMENT_LABELS)}
            props={(value) => choice("askedDocuments", value)}
          />
          <div className="grid gap-4 md:grid-cols-2">
            <AmountField label="Volume annuel" {...field("yearlyEuros")} />
            <Field
              label="Projets par an"
              hint="Un nombre."
              inputMode="numeric"
              autoComplete="off"
              {...field("yearlyProjects")}
            />
          </div>
        </div>
      </Disclosure>
      <Fieldset
        legend="Dans vos mots"
        hint="Quatre questions, posées aussi aux organisations. Ni taux ni rendement chiffré."
      >
        {Object.entries(FINANCER_QUESTIONS).map(([name, question]) => (
          <TextArea key={name} label={question} rows={4} {...field(`recit.${name}`)} />
        ))}
      </Fieldset>
      <Button disabled={busy}>Enregistrer la fiche</Button>
    </Form>
  );
}
